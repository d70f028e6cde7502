import { fxTableIdOf, type FxTable } from './fx-table';

/** One version as finance sees it; `undefined` if there is none of that number. */
export const fxTableView = (base: string, version: number, { versions }: FxTable): object | undefined => {
  const found = versions.find((known) => known.version === version);
  if (found === undefined) return undefined;
  const { rates, jumps, importId, importedBy, importedAt, approvedBy, approvedAt } = found;
  const status = approvedBy === null ? 'imported' : 'approved';
  const history = { importId, importedBy, importedAt, approvedBy, approvedAt };
  return { id: fxTableIdOf(base, version), base, version, status, ...history, jumps, rates };
};
