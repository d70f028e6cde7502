import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { useKeys } from '../keys/keys';

const rowOf = (element: Element | null): HTMLElement | undefined =>
  element?.closest<HTMLElement>('tr[data-row]') ?? undefined;

/** The row that the keys are at: it has the focus. */
const current = (): HTMLElement | undefined => rowOf(document.activeElement);

/** Of several lists on a page the keys are of the one that has the focus, else of the first. */
const isAsked = (list: HTMLElement): boolean =>
  (current() ?? document.querySelector('tr[data-row]'))?.parentElement === list;

const moveBy = (list: HTMLElement, by: 1 | -1): void => {
  const rows = [...list.querySelectorAll<HTMLElement>('tr[data-row]')];
  const row = current();
  const at = row === undefined ? 0 : rows.indexOf(row) + by;
  rows[Math.min(Math.max(at, 0), rows.length - 1)]?.focus();
};

/** What a row is of, or what it opens: its first link. */
const open = (row: HTMLElement): void => row.querySelector<HTMLElement>('a[href]')?.click();

/** Those of a row whose box can be ticked. */
const select = (row: HTMLElement): void => row.querySelector<HTMLElement>('td.pick input')?.click();

/** `j` and `k` move through the rows of a list, `x` selects the one that has the focus, `o` opens it, as Enter does. */
export const useRowKeys = (): RefObject<HTMLTableSectionElement | null> => {
  const list = useRef<HTMLTableSectionElement>(null);
  const inList = (act: (of: HTMLElement) => void) => () => {
    if (list.current !== null && isAsked(list.current)) act(list.current);
  };
  const onRow = (act: (row: HTMLElement) => void) =>
    inList(() => {
      const row = current();
      if (row !== undefined) act(row);
    });
  useKeys({
    j: inList((of) => moveBy(of, 1)),
    k: inList((of) => moveBy(of, -1)),
    x: onRow(select),
    o: onRow(open),
  });
  return list;
};

/** What makes a row one that the keys reach. Enter inside of it is that of its link or field. */
export const reachable = {
  'data-row': true,
  tabIndex: -1,
  onKeyDown: ({ key, target, currentTarget }: KeyboardEvent<HTMLTableRowElement>): void => {
    if (key === 'Enter' && target === currentTarget) open(currentTarget);
  },
} as const;
