/** The keys of a clicker, which work in this window too. */
const keys: Readonly<Record<string, 1 | -1>> = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 };

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Which way a key turns the plan; null for any other, and for what the browser makes of keys together: Alt and an arrow go back a page. */
export const onward = ({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed): 1 | -1 | null =>
  altKey || ctrlKey || metaKey || shiftKey || !Object.hasOwn(keys, key) ? null : (keys[key] ?? null);
