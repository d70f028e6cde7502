import { is, view, type ViewOf } from '../views/vocabulary';

export const bulkItemView = view('BulkItem', {
  ids: is.listOf(is.text).describe('Of the record, as they were sent, whatever they were.'),
  outcome: is
    .oneOf(['possible', 'done', 'refused'])
    .describe('Of a dry run possible or refused; of a job done or refused.'),
  revision: is.integer
    .nullable()
    .describe('Of the record: as a dry run found it, or after the command. Null for what was refused.'),
  code: is.code.nullable().describe('Why it was refused.'),
  detail: is.sentence.nullable().describe('The same in a sentence.'),
});
export type BulkItem = ViewOf<typeof bulkItemView>;

export const bulkPreviewView = view('BulkPreview', {
  dryRun: is.exactly(true),
  operation: is.text,
  possible: is.count,
  refused: is.count,
  items: is.listOf(bulkItemView),
});

/** What a job keeps of a bulk. */
export const bulkResultView = view('BulkResult', {
  operation: is.text,
  done: is.count,
  refused: is.count,
  checkpoint: is.checkpoint.describe('Of the last change; `""` where nothing was done.'),
  items: is.listOf(bulkItemView),
});
export type BulkResult = ViewOf<typeof bulkResultView>;
