import { is, view, type ViewOf } from '@channel/http';
import { FX_TABLE_STATUSES, fxTableIdOf, type FxTable } from './domain/fx/fx-table';

const dayOrMonth = is.text.describe('A day, or a month: then the average of that month.');

/** What the record and the row of the list have in common. */
export const fxTableNames = {
  base: is.currency,
  version: is.count,
  status: is.oneOf(FX_TABLE_STATUSES),
  importId: is.id,
  importedBy: is.id,
  importedAt: is.instant,
  approvedBy: is.id.nullable(),
  approvedAt: is.instant.nullable(),
};
export const fxTableView = view('FxTable', {
  id: is.id,
  ...fxTableNames,
  jumps: is
    .listOf(
      view('RateJump', {
        quote: is.currency,
        on: dayOrMonth,
        rate: is.decimal,
        before: is.decimal,
        beforeOn: dayOrMonth,
      }),
    )
    .describe('Rates far from the last approved ones: to be confirmed by the name of the currency.'),
  rates: is.listOf(
    view('FxRate', {
      on: dayOrMonth,
      quote: is.currency,
      rate: is.decimal.describe('Units of the quoted currency for one of the base.'),
      source: is.text,
    }),
  ),
});

/** One version as finance sees it; `undefined` if there is none of that number. */
export const viewOfFxTable = (
  base: string,
  version: number,
  { versions }: FxTable,
): ViewOf<typeof fxTableView> | undefined => {
  const found = versions.find((known) => known.version === version);
  if (found === undefined) return undefined;
  const { rates, jumps, importId, importedBy, importedAt, approvedBy, approvedAt } = found;
  const status = approvedBy === null ? 'imported' : 'approved';
  const history = { importId, importedBy, importedAt, approvedBy, approvedAt };
  return { id: fxTableIdOf(base, version), base, version, status, ...history, jumps, rates };
};
