import { Component, type ReactNode } from 'react';

/** Parts of the page whose code could not be loaded, as the errors that say so. */
const missing = new WeakSet<Error>();
addEventListener('vite:preloadError', ({ payload }) => missing.add(payload));

/** Room for a part that may turn out to be missing: it stays empty then, and the rest of the page as it is. Other faults pass through. */
export class Missing extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state = { error: null };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (missing.has(error)) return null;
    throw error;
  }
}
