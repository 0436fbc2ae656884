/** The address of the self-check, or of the lab: what else is in the query stays, such as the language. */
export function addressOf(page: 'check' | 'lab'): string {
  const query = new URLSearchParams(location.search);
  if (page === 'check') query.set('check', '');
  else query.delete('check');
  return `./${query.size > 0 ? `?${query}` : ''}`.replace('check=', 'check');
}
