import { Table as Plain } from '@mantine/core';
import { useContext, useLayoutEffect, useRef, type ComponentProps } from 'react';
import { columnNames, isForCards, type Placed } from './card-labels';
import { InWideTable, WideTable } from './wide-table';

/**
 * A table of any screen: it moves in its own box where the window is narrower, and on a telephone each of its rows is a card, whose
 * cells are named by their columns. What is laid out as cards is told as a table all the same: each part says its role.
 */
const Root = (props: ComponentProps<typeof Plain>) => {
  const table = useRef<HTMLTableElement>(null);
  const boxed = useContext(InWideTable);
  useColumnNames(table);
  const plain = <Plain ref={table} role="table" {...props} />;
  return boxed ? plain : <WideTable minWidth={0}>{plain}</WideTable>;
};

const Group = {
  Thead: (props: ComponentProps<typeof Plain.Thead>) => <Plain.Thead role="rowgroup" {...props} />,
  Tbody: (props: ComponentProps<typeof Plain.Tbody>) => <Plain.Tbody role="rowgroup" {...props} />,
  Tfoot: (props: ComponentProps<typeof Plain.Tfoot>) => <Plain.Tfoot role="rowgroup" {...props} />,
};

const Th = (props: ComponentProps<typeof Plain.Th>) => (
  <Plain.Th role={props.scope === 'row' ? 'rowheader' : 'columnheader'} {...props} />
);

export const Table = Object.assign(Root, {
  ...Group,
  Tr: (props: ComponentProps<typeof Plain.Tr>) => <Plain.Tr role="row" {...props} />,
  Th,
  Td: (props: ComponentProps<typeof Plain.Td>) => <Plain.Td role="cell" {...props} />,
  Caption: Plain.Caption,
});

/** The row that names the columns. */
const headOf = ({ tHead }: HTMLTableElement): readonly Placed[] =>
  [...([...(tHead?.rows ?? [])].at(-1)?.cells ?? [])].map(({ dataset, textContent, colSpan }) => ({
    text: dataset.name ?? textContent,
    span: colSpan,
  }));

/** Before they are seen, cells have the names of their columns, which the layout shows where columns are told below each other. */
const nameCells = (table: HTMLTableElement, rows: Iterable<HTMLTableRowElement>): void => {
  const head = headOf(table);
  table.toggleAttribute('data-cards', isForCards(head));
  for (const row of rows) {
    const cells = [...row.cells];
    const names = columnNames(
      head,
      cells.map(({ colSpan }) => colSpan),
    );
    for (const [at, { dataset }] of cells.entries()) {
      if (names[at] === '') delete dataset.label;
      else if (dataset.label !== names[at]) dataset.label = names[at];
    }
  }
};

const bodyRows = (table: HTMLTableElement): readonly HTMLTableRowElement[] =>
  [...table.rows].filter(({ parentElement }) => parentElement !== table.tHead);

const rowsIn = (node: Node): readonly HTMLTableRowElement[] => {
  if (node instanceof HTMLTableRowElement) return [node];
  return node instanceof HTMLTableSectionElement ? [...node.rows] : [];
};

/** Rows that came, or whose cells did; all of them where the head changed. A long list changes a few with each step of its scrolling. */
const changedRows = (
  table: HTMLTableElement,
  changes: readonly MutationRecord[],
): readonly HTMLTableRowElement[] => {
  if (changes.some(({ target }) => table.tHead?.contains(target) === true)) return bodyRows(table);
  return changes
    .flatMap(({ target, addedNodes }) => [
      ...(target instanceof HTMLTableRowElement ? [target] : []),
      ...[...addedNodes].flatMap(rowsIn),
    ])
    .filter((row) => row.closest('table') === table && row.parentElement !== table.tHead);
};

/** As rows come and go, and as the words of the columns change with the language. */
const useColumnNames = (box: Readonly<{ current: HTMLTableElement | null }>): void => {
  useLayoutEffect(() => {
    const { current: table } = box;
    if (table === null) return undefined;
    nameCells(table, bodyRows(table));
    const observer = new MutationObserver((changes) => nameCells(table, changedRows(table, changes)));
    observer.observe(table, { childList: true, subtree: true });
    if (table.tHead !== null) observer.observe(table.tHead, { characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [box]);
};
