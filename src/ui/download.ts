/** For how long a file can still be read after it was handed over, in milliseconds. */
const kept = 60_000;

/** Hands a text, or what a picture is made of, over as a file. */
export function download(name: string, content: string | Blob, type = 'text/plain') {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads it only once it has asked whether the download is wanted, and finds nothing where it has been revoked by then.
  setTimeout(() => URL.revokeObjectURL(url), kept);
}
