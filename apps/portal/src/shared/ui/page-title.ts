import { createContext, useContext, useLayoutEffect, useSyncExternalStore } from 'react';

/**
 * What a page says of itself to the title of its window: its heading, the record and the tab that are open, and that it
 * is not there (yet). `partState` is that of a part, and of the page only where nothing stands beside it.
 */
export type TitlePart = 'heading' | 'record' | 'tab' | 'state' | 'partState';
export type SaidOfPage = Readonly<Partial<Record<TitlePart, string>>>;

const said = new Map<symbol, readonly [TitlePart, string]>();
const listeners = new Set<() => void>();
let now: SaidOfPage = {};

const changed = (): void => {
  now = Object.fromEntries(said.values());
  for (const listener of listeners) listener();
};

/** @param text nothing where there is nothing to say */
export const useTitlePart = (part: TitlePart, text: string | undefined): void => {
  useLayoutEffect(() => {
    if (text === undefined) return;
    const id = Symbol(part);
    said.set(id, [part, text]);
    changed();
    return () => {
      said.delete(id);
      changed();
    };
  }, [part, text]);
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSaidOfPage = (): SaidOfPage => useSyncExternalStore(subscribe, () => now);

/** Around what a page is there for: where that cannot be shown, the page cannot. */
export const WholePage = createContext(false);

/** That what a page, or a part of it, is there for is not there. */
export const useAbsence = (text: string | undefined): void => {
  useTitlePart(useContext(WholePage) ? 'state' : 'partState', text);
};
