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

const placesOf = (row: HTMLTableRowElement): readonly Placed[] =>
  [...row.cells].map(({ dataset, textContent, colSpan }) => ({
    text: dataset.name ?? textContent,
    span: colSpan,
  }));

/** Before it is seen, each cell has the name of its column, which the layout shows where columns are told below each other. */
const nameCells = (table: HTMLTableElement): void => {
  const headRow = [...(table.tHead?.rows ?? [])].at(-1);
  const head = headRow === undefined ? [] : placesOf(headRow);
  table.toggleAttribute('data-cards', isForCards(head));
  for (const row of table.rows) {
    if (row.parentElement === table.tHead) continue;
    const names = columnNames(head, placesOf(row));
    for (const [at, cell] of [...row.cells].entries()) {
      const name = names[at] ?? '';
      if (name === '') delete cell.dataset.label;
      else if (cell.dataset.label !== name) cell.dataset.label = name;
    }
  }
};

/** As rows come and go, and as the words of the columns change with the language. */
const useColumnNames = (box: Readonly<{ current: HTMLTableElement | null }>): void => {
  useLayoutEffect(() => {
    const { current: table } = box;
    if (table === null) return undefined;
    nameCells(table);
    const observer = new MutationObserver(() => nameCells(table));
    observer.observe(table, { childList: true, subtree: true });
    if (table.tHead !== null) observer.observe(table.tHead, { characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [box]);
};
