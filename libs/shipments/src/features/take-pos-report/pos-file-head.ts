import { apiId } from '@channel/event-store';
import type { ImportContext } from '@channel/imports';
import { nilPeriodOf, type Summary } from './check-report';
import type { Sender } from './line-index';
import type { PosFileHead } from './pos-file-writer';
import { lineIdsOf } from './pos-world';

/** What the closing event says besides the lines: the months reported, and rows that may come back repaired. */
export const headOf = (
  { importId, fileHash, options }: ImportContext,
  { sender, posFileId, summary }: Readonly<{ sender: Sender; posFileId: string; summary: Summary }>,
): PosFileHead => {
  const nil = nilPeriodOf(options);
  const lineIdOf = lineIdsOf(sender);
  const failed = summary.failedKeys;
  return {
    ...{ posFileId, distributorId: sender.distributorId, importId, fileHash },
    // A report without rows speaks of the month that its sender named.
    reportPeriods: summary.periods.length === 0 && nil !== undefined ? [nil] : summary.periods,
    ...(failed.length === 0
      ? {}
      : { failedLineIds: failed.map(({ invoiceNo, invoiceLine }) => lineIdOf(invoiceNo, invoiceLine)) }),
  };
};

export type OfReport = Pick<ImportContext, 'fileHash' | 'part'>;

/** Rows that are accepted after the rest was applied are a file of their own. */
export const posFileIdOf = (distributorId: string, { fileHash, part }: OfReport, attempt: number): string =>
  apiId(
    'impt',
    [
      ...[distributorId, fileHash],
      ...(part === undefined ? [] : [part]),
      ...(attempt === 0 ? [] : [`attempt ${String(attempt)}`]),
    ].join('|'),
  );
