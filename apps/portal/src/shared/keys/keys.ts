import { useEffect, useRef } from 'react';
import { useLocalStorage } from '@mantine/hooks';

/** Whether single letters act; they can be switched off (WCAG 2.1.4). */
export const useSingleKeys = () => useLocalStorage({ key: 'channel.single-keys', defaultValue: true });

const TYPES = 'input, textarea, select, [contenteditable="true"], [role="dialog"]';
const SEQUENCE_MS = 1_000;
/** The first of two: what follows it at once is never a key of its own, whoever listens. */
const LEADER = 'g';

type Acts = Readonly<Record<string, () => void>>;

/** @param before the key that came just before, or nothing */
export const meant = (acts: Acts, before: string, key: string): (() => void) | undefined =>
  acts[before === LEADER ? `${before} ${key}` : key];

/**
 * Letters, or two of them one after the other (`g d`). They are dead inside fields and dialogs, with modifiers, and when
 * somebody has switched them off.
 */
export const useKeys = (acts: Acts): void => {
  const [on] = useSingleKeys();
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    if (!on) return undefined;
    let before = '';
    let at = 0;
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target, timeStamp } = event;
      if (ctrlKey || metaKey || altKey || (target instanceof Element && target.closest(TYPES) !== null))
        return;
      const act = meant(latest.current, timeStamp - at < SEQUENCE_MS ? before : '', key);
      [before, at] = [key, timeStamp];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on]);
};
