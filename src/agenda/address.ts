/** Where the window of notes is: this page under `?notes`, in the language that the page speaks, for it may be one that a link chose. */
export function notesAddress(page: string, id: string, language: string): string {
  const address = new URL(page);
  address.hash = '';
  address.search = '';
  address.searchParams.set('notes', id);
  address.searchParams.set('lang', language);
  return address.href;
}
