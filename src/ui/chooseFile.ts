/** Asks for a file, as a file field does; nothing happens where none is chosen. */
export function chooseFile(accept: string, take: (file: File) => void): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept;
  field.onchange = () => {
    const file = field.files?.[0];
    if (file) take(file);
  };
  field.click();
}
