/** The field that asks at the moment; not every browser tells of a question that was put aside. */
let asking: HTMLInputElement | null = null;

/** Asks for a file, as a file field does; nothing happens where none is chosen. */
export function chooseFile(accept: string, take: (file: File) => void): void {
  asking?.remove();
  const field = document.createElement('input');
  asking = field;
  field.type = 'file';
  field.accept = accept;
  field.onchange = () => {
    field.remove();
    const file = field.files?.[0];
    if (file) take(file);
  };
  field.oncancel = () => field.remove();
  // In the page as long as it is asked: Safari may forget a field that nothing holds, and with it what was chosen.
  field.hidden = true;
  document.body.append(field);
  field.click();
}
