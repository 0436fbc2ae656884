const namespace = 'http://www.w3.org/2000/svg';

export function svg(name: string, attributes: Record<string, string | number | null>, ...children: readonly Node[]): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  element.append(...children);
  return element;
}
