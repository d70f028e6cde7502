import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from '../../reading/formula';
import type { StoredRow } from '../../storage/import-rows';

const OURS = ['_row', '_outcome', '_code', '_message', '_suggestion'] as const;

/**
 * The sender's columns untouched, then what happened to each row. The failed rows alone can be repaired and sent
 * again as they are: columns that begin with `_` are ignored.
 */
export const reportCsv = (header: readonly string[], rows: readonly StoredRow[]): string => {
  const kept = header.flatMap((name, index) =>
    (OURS as readonly string[]).includes(name.trim()) ? [] : [index],
  );
  const records = rows.map(({ row, outcome, findings, raw }) => [
    ...kept.map((index) => raw[index] ?? ''),
    String(row),
    outcome,
    findings.map(({ code }) => code).join(';'),
    findings.map(({ message }) => message).join(' '),
    findings.flatMap(({ suggestions = [] }) => suggestions).join(';'),
  ]);
  const names = [...kept.map((index) => header[index] ?? ''), ...OURS];
  return stringify([names, ...records].map((record) => record.map(escapeFormula)));
};
