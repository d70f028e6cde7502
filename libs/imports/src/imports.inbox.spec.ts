import type { Notice, Waiting } from '@channel/inbox';
import { rowsAfter } from '@channel/testing';
import type { ImportChecked, ImportEvent, ImportUploaded } from './domain/import/import.events';
import { importsInbox, importsNotices } from './imports.inbox';

const at = '2026-10-05T09:00:00.000Z';
const importId = 'impt_1';
const uploaded = (orgKind: ImportUploaded['data']['orgKind'], orgId: string): ImportEvent => ({
  type: 'ImportUploaded',
  data: {
    ...{ importId, kind: 'pos', fileHash: 'aa', fileName: 'september.csv', byteCount: 3, options: {} },
    ...{ orgKind, orgId, uploadedBy: 'pers_diego', uploadedAt: at },
  },
});
const checked = (findings: ImportChecked['data']['findings']): ImportEvent => ({
  type: 'ImportChecked',
  data: {
    ...{ importId, rowCount: 2, counts: { created: 2 }, findings, controlTotals: {}, notices: [] },
    ...{ basis: {}, checkedAt: at },
  },
});
const problems = [{ code: 'FILE_UNREADABLE', detail: 'This is a PDF document.' }];
const failed: ImportEvent = { type: 'ImportFailed', data: { importId, problems, failedAt: at } };
const rowsFailed: ImportEvent = {
  type: 'ImportAcceptedRowsFailed',
  data: { importId, part: 'row 7', problems, failedAt: at },
};
const confirmed: ImportEvent = {
  type: 'ImportConfirmed',
  data: { importId, confirmedBy: 'pers_diego', confirmedAt: at },
};

const SENDERS = ['dist_1|distributor.user', 'dist_1|distributor.admin'];
const file = uploaded('distributor', 'dist_1');
const waitingAfter = (...events: readonly ImportEvent[]): readonly Waiting[] =>
  [...rowsAfter<Waiting>(importsInbox, events).values()].filter(({ for: whom }) => whom.length > 0);
/** Those whose time has come by then. */
const toldAfter = (...events: readonly ImportEvent[]): readonly Notice[] =>
  [...rowsAfter<Notice>(importsNotices, events).values()].filter((notice) => notice.at <= at);

describe('case:E23 files that were sent', () => {
  it('wait for their sender: the columns, the word to apply them, and for its admin rows that are held', () => {
    expect(waitingAfter(file)).toEqual([]);
    const header = ['Artikel'];
    const needed: ImportEvent = {
      type: 'ImportMappingNeeded',
      data: { importId, header, problems, neededAt: at },
    };
    expect(waitingAfter(file, needed)).toMatchObject([{ kind: 'import_mapping', for: SENDERS }]);
    expect(waitingAfter(file, checked([]))).toMatchObject([{ kind: 'import_confirmation', for: SENDERS }]);
    const held = checked([{ code: 'OUTLIER', severity: 'held', rows: 1 }]);
    expect(waitingAfter(file, held)).toMatchObject([
      { kind: 'import_rows', for: ['dist_1|distributor.admin'] },
    ]);
    expect(waitingAfter(file, checked([]), confirmed)).toEqual([]);
    expect(waitingAfter(file, failed)).toEqual([]);
  });

  it.each([
    ['a distributor', file, SENDERS],
    ['a partner', uploaded('partner', 'prtn_1'), ['prtn_1|partner.admin']],
    ['the vendor', uploaded('vendor', 'vendor'), ['pers_diego']],
  ])('and failed are told to who brings the files of %s, with what is wrong', (_, sent, readers) => {
    expect(toldAfter(sent)).toEqual([]);
    expect(toldAfter(sent, failed)).toMatchObject([
      {
        ...{ kind: 'import_failed', record: 'import', recordId: importId, at, for: readers },
        text: { en: 'september.csv was not taken: This is a PDF document.' },
      },
    ]);
  });

  it('are told as well where only rows that somebody accepted were not taken', () =>
    expect(toldAfter(file, checked([]), confirmed, rowsFailed)).toMatchObject([
      {
        kind: 'import_failed',
        text: { en: 'What was accepted of september.csv (row 7) was not taken: This is a PDF document.' },
      },
    ]));
});
