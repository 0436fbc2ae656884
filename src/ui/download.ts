/** Hands a text, or what a picture is made of, over as a file. */
export function download(name: string, content: string | Blob, type = 'text/plain') {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // After the click has been handled; revoking at once would cancel it.
  setTimeout(() => URL.revokeObjectURL(url));
}
