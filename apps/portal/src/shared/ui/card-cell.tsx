import { Table, type TableTdProps } from '@mantine/core';

/** A cell that stands under the name of its column where a row is laid out as a card, and is told as a cell all the same. */
export const CardCell = ({ label, ...props }: TableTdProps & Readonly<{ label: string }>) => (
  <Table.Td role="cell" data-label={label} {...props} />
);
