import { oneOf } from './schema.ts';
import { slot } from './slot.ts';

/** Whether there is a session to come back to: then the page waits for it, and otherwise not at all. */
export const sessionKept = slot<boolean>({ key: 'kept', version: 1, schema: oneOf(true, false), fallback: false });
