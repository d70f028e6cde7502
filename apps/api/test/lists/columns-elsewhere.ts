import type { Listed } from './listed';
import type { Row } from './reference-filter';

/** Where a column stands in a row under another name. */
const ELSEWHERE: Readonly<Record<string, (row: Row) => unknown>> = {
  '/v1/programs programmeId': ({ id }) => id,
  '/v1/products currency': ({ listPrice }) => (listPrice as Row).currency,
  '/v1/products priceListCode': ({ priceList }) => (priceList as Row).code,
  '/v1/conflicts decidedAt': ({ decidedAt }) => decidedAt,
  '/v1/events actor': ({ by }) => (by as Row).id,
  '/v1/shipment-lines deviation': ({ deviation }) => (deviation as Row | null)?.code ?? null,
  '/v1/inbox record': ({ record }) => (record as Row).kind,
  '/v1/inbox recordId': ({ record }) => (record as Row).id,
  '/v1/notices record': ({ record }) => (record as Row).kind,
  '/v1/notices recordId': ({ record }) => (record as Row).id,
};
/** The rows with each filtered column under its own name. */
export const withColumns = (path: string, filters: Listed['filters'], rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      Object.keys(filters).flatMap((column) => {
        const found = ELSEWHERE[`${path} ${column}`];
        return found === undefined ? [] : [[column, found(row)] as const];
      }),
    ),
  }));
