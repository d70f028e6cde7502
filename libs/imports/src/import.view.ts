import { is, view, type ViewOf, rowsEndView } from '@channel/http';
import { IMPORT_STATUSES, type Import } from './domain/import/import';
import { ROW_OUTCOMES } from './import-kind';

const SEVERITIES = ['error', 'held', 'warning'] as const;
const fileProblemView = view('FileProblem', { code: is.code, detail: is.sentence });
const findingCountView = view('FindingCount', {
  code: is.code,
  severity: is.oneOf(SEVERITIES),
  rows: is.count.describe('Rows that have such a finding.'),
});

/** An import with what its check or its application found. */
export const importView = view('Import', {
  kind: is.text.describe('pos, price_list, fx_table'),
  status: is.oneOf(IMPORT_STATUSES),
  fileName: is.text,
  fileHash: is.text.describe('SHA-256 of the bytes, hexadecimal.'),
  byteCount: is.count,
  options: is.document('Mapping, constants, formats, delimiter, declared rows and totals.'),
  orgId: is.id.describe('The sender.'),
  uploadedBy: is.id,
  uploadedAt: is.instant,
  rowCount: is.count.describe('Records that say something.'),
  counts: is.mapOf(is.count).describe('Rows by outcome.'),
  findings: is.listOf(findingCountView).describe('Rows by what was found.'),
  controlTotals: is
    .mapOf(is.text)
    .describe('Net of returns, over the rows that are applied: currency → minor units.'),
  notices: is.listOf(fileProblemView).describe('Warnings about the whole file.'),
  problems: is.listOf(fileProblemView).describe('What refuses the file, or why its work was given up.'),
  canRetry: is.flag.describe('Its work was given up; it can be taken up again.'),
  checkedAt: is.instant.nullable(),
  finishedAt: is.instant.nullable(),
  columns: is.listOf(is.text).optional().describe('Of a file that needs a mapping: its own header.'),
});

export const viewOfImport = (state: Import): ViewOf<typeof importView> => {
  if (state.status === 'none') throw new TypeError('There is no import to show.');
  const { kind, status, fileName, fileHash, byteCount, options, orgId, uploadedBy, uploadedAt } = state;
  const { rowCount, counts, findings, controlTotals, notices, problems, checkedAt, finishedAt } = state;
  return {
    ...{ kind, status, fileName, fileHash, byteCount, options, orgId, uploadedBy, uploadedAt },
    ...{ rowCount, counts, findings, controlTotals, notices, problems },
    ...{ canRetry: state.retryFrom !== null, checkedAt, finishedAt },
    ...(status === 'needs_mapping' ? { columns: state.header } : {}),
  };
};

const jobId = is.id.optional().describe('The job that goes on with it.');
/** An import of which a job takes care now. */
export const importAtWorkView = view('ImportAtWork', { ...importView.shape, jobId });

export const findingView = view('RowFinding', {
  column: is.text.optional().describe('Of the template; absent for what concerns the whole row.'),
  value: is.text.optional().describe('The cell as it was sent.'),
  code: is.code,
  severity: is.oneOf(SEVERITIES),
  message: is.sentence,
  suggestions: is.listOf(is.text).optional(),
  allowed: is.listOf(is.text).optional().describe('Every word that may stand there, where they are few.'),
});
const rowShape = {
  row: is.count.describe('Physical record; the first of the file is 1.'),
  outcome: is.oneOf(ROW_OUTCOMES),
  findings: is.listOf(findingView),
};
export const importRowView = view('ImportRow', { ...rowShape, raw: is.listOf(is.text) });
const foundRowView = view('FoundRow', rowShape);

/** An upload, or what a dry run of it found. */
export const uploadedImportView = view('UploadedImport', {
  ...importAtWorkView.shape,
  rows: is
    .listOf(foundRowView)
    .optional()
    .describe('Of a dry run: the first 1,000 rows with findings. A kept import serves them at /rows.'),
  dryRun: is.exactly(true).optional(),
});

export const decidedRowView = view('DecidedRow', {
  ...importAtWorkView.shape,
  row: is.count,
  decision: is.oneOf(['accept', 'skip']),
});
export const decidedRowsView = view('DecidedRows', {
  ...importAtWorkView.shape,
  code: is.code,
  decision: is.oneOf(['accept', 'skip']),
});

export const importListRowView = view('ImportSummary', {
  id: is.id,
  kind: is.text,
  status: is.oneOf(IMPORT_STATUSES),
  fileName: is.text,
  orgId: is.id,
  uploadedBy: is.id,
  uploadedAt: is.instant,
  rowCount: is.count,
  counts: is.mapOf(is.count),
});
export const importRowsPageView = view('ImportRowPage', {
  data: is.listOf(importRowView),
  page: rowsEndView,
});
