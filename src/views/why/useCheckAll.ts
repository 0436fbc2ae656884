import { useEffect, useState } from 'react';
import { check, checkable, sumUp, type Checked, type CheckedAll } from '../../walk/check.ts';
import type { Pass } from '../../walk/pass.ts';

/** As long as this the page may be busy with it at a stretch. */
const slice = 6;

interface Checking {
  readonly start: () => void;
  /** How many have been checked; null before anyone has asked. */
  readonly done: number | null;
  readonly of: number;
  readonly result: CheckedAll | null;
}

/** Checks every parameter's gradient in short turns, between which the page answers: over many observations it takes seconds. */
export function useCheckAll(pass: Pass): Checking {
  const [asked, setAsked] = useState<Pass | null>(null);
  const [made, setMade] = useState<readonly Checked[]>([]);
  const ids = checkable(pass);
  const busy = asked === pass;
  useEffect(() => {
    if (!busy) return;
    const all: Checked[] = [];
    const todo = checkable(pass);
    let timer = 0;
    const go = () => {
      const end = performance.now() + slice;
      while (all.length < todo.length && performance.now() < end) all.push(check(pass, todo[all.length] ?? ''));
      setMade([...all]);
      if (all.length < todo.length) timer = window.setTimeout(go);
    };
    go();
    return () => clearTimeout(timer);
  }, [busy, pass]);
  return {
    start: () => {
      setMade([]);
      setAsked(pass);
    },
    done: busy ? made.length : null,
    of: ids.length,
    result: busy && made.length === ids.length ? sumUp(made) : null,
  };
}
