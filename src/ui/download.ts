/** Hands a text over as a file. */
export function download(name: string, text: string, type = 'text/plain') {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // After the click has been handled; revoking at once would cancel it.
  setTimeout(() => URL.revokeObjectURL(url));
}
