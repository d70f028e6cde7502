import type { Money } from '../format/money';
import type { AskedItem, BulkOperation } from './bulk.query';

/** Records that the server decides at once. */
export const MOST_AT_ONCE = 100;

/** One command that the rows of a list can be given together. */
export type BulkAct<Row> = Readonly<{
  operation: BulkOperation;
  /** The ids of the row's record, in the order of the command's path; nothing where the command is not for this row. */
  idsOf: (row: Row) => readonly string[] | undefined;
  /** What the command has to be told of the row alone. */
  bodyOf?: (row: Row) => Promise<NonNullable<AskedItem['body']>>;
  /** A text that the command asks for, the same for all: the name of its field, and what it is called here. */
  text?: Readonly<{ field: string; label: string }>;
}>;

/** What can be done with several rows of a list, and how a row is called while it is. */
export type Bulk<Row> = Readonly<{
  acts: readonly BulkAct<Row>[];
  nameOf: (row: Row) => string;
  amountOf?: (row: Row) => Money | null;
}>;

/** A selected row as it is asked for. */
export type Chosen = Readonly<{
  key: string;
  name: string;
  /** `undefined` where the rows of the list have none. */
  amount: Money | null | undefined;
  /** @param said the text that the command is told of all */
  ask: (said: string) => Promise<AskedItem>;
}>;
/** A command that some of the selected rows can be given. */
export type Offer = Readonly<Pick<BulkAct<never>, 'operation' | 'text'> & { chosen: readonly Chosen[] }>;

/** Whether a row can be given anything together with others. */
export const isFor = <Row>({ acts }: Bulk<Row>, row: Row): boolean =>
  acts.some(({ idsOf }) => idsOf(row) !== undefined);

/** What these rows can be given, each with the rows that it is for. */
export const offersFor = <Row>(
  { acts, nameOf, amountOf }: Bulk<Row>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Offer[] =>
  acts.flatMap((act) => {
    const chosen = rows.flatMap((row): readonly Chosen[] => {
      const ids = act.idsOf(row);
      if (ids === undefined) return [];
      const ask = (said: string) => askedOf(act, row, ids, said);
      return [{ key: keyOf(row), name: nameOf(row), amount: amountOf?.(row), ask }];
    });
    const { operation, text } = act;
    return chosen.length === 0 ? [] : [{ operation, chosen, ...(text === undefined ? {} : { text }) }];
  });

const askedOf = async <Row>(
  { bodyOf, text }: BulkAct<Row>,
  row: Row,
  ids: readonly string[],
  said: string,
): Promise<AskedItem> => {
  const body = {
    ...(await bodyOf?.(row)),
    ...(text === undefined ? {} : { [text.field]: said }),
  };
  return { ids: [...ids], ...(Object.keys(body).length === 0 ? {} : { body }) };
};

/** What a dry run found possible, with the revision that it found. */
export const possibleOf = (
  asked: readonly AskedItem[],
  found: readonly Readonly<{ outcome: string; revision: number | null }>[],
): readonly AskedItem[] =>
  asked.flatMap((item, index) => {
    const { outcome, revision = null } = found[index] ?? {};
    return outcome === 'possible' && revision !== null ? [{ ...item, revision }] : [];
  });
