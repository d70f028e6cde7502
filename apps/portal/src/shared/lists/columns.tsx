import type { ReactNode } from 'react';
import { decimalOf, type Money } from '../format/money';
import { StatusWord, type Status } from '../status/status';
import { statusMessages } from '../status/status.messages';
import { useText } from '../i18n/locale';
import { ExplainedAmount } from '../why/explained-amount';
import { Instant } from '../ui/values';
import type { Filter } from './list-page';
import type { Column } from './list-query';

/** Columns that most lists have: what is shown, and what an export says of it. */

export const countColumn = <Row,>(key: string, label: string, of: (row: Row) => number): Column<Row> => ({
  ...{ key, label, numeric: true },
  cell: of,
  text: (row) => String(of(row)),
});

export const amountColumn = <Row,>(
  key: string,
  label: string,
  of: (row: Row) => Money | null,
  /** What explains it, as of `ExplainedAmount`. */
  why?: (row: Row) => string | undefined,
): Column<Row> => ({
  ...{ key, label, numeric: true },
  cell: (row) => <ExplainedAmount of={of(row)} why={why?.(row)} />,
  text: (row) => {
    const money = of(row);
    return money === null ? '' : `${money.currency} ${decimalOf(money)}`;
  },
});

export const statusColumn = <Row extends Readonly<{ status: Status }>>(
  label: string,
  cell: (row: Row) => ReactNode = ({ status }) => <StatusWord status={status} />,
): Column<Row> => ({ key: 'status', label, cell, text: ({ status }) => status });

export const instantColumn = <Key extends string, Row extends Readonly<Record<Key, string | null>>>(
  key: Key,
  label: string,
  sort?: Column<Row>['sort'],
): Column<Row> => ({
  ...{ key, label },
  ...(sort === undefined ? {} : { sort }),
  cell: (row) => <Instant of={row[key]} />,
  text: (row) => row[key] ?? '',
});

/** Filters by status, in the words that everybody uses for it. */
export const useStatusFilter = (label: string, statuses: readonly Status[]): Filter => {
  const word = useText(statusMessages);
  return { name: 'status', label, options: statuses.map((value) => ({ value, label: word(value) })) };
};
