import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A group of numbers that is one tab stop: its first number, or the one last focused. */
export function Numbers({ className, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const group = ref.current;
    if (!group) return;
    const settle = () => {
      if (group.querySelector('[data-number][tabindex="0"]')) return;
      group.querySelector('[data-number]')?.setAttribute('tabindex', '0');
    };
    const onFocus = (event: FocusEvent) => {
      if (!(event.target instanceof Element) || !event.target.matches('[data-number]')) return;
      for (const other of group.querySelectorAll('[data-number][tabindex="0"]')) other.setAttribute('tabindex', '-1');
      event.target.setAttribute('tabindex', '0');
    };
    settle();
    const observer = new MutationObserver(settle);
    observer.observe(group, { childList: true, subtree: true });
    group.addEventListener('focusin', onFocus);
    return () => {
      observer.disconnect();
      group.removeEventListener('focusin', onFocus);
    };
  }, []);
  return (
    <div ref={ref} className={className} data-numbers="">
      {children}
    </div>
  );
}
