import { toldIn } from '@channel/http';
import {
  audience,
  begins,
  ends,
  inboxSource,
  keyOf,
  NOBODY,
  NOT_YET,
  notice,
  noticeSource,
  putsOff,
  turns,
  waiting,
  type Notice,
  type Waiting,
} from '@channel/inbox';
import type { Role } from '@channel/http';
import type { ImportEvent } from './domain/import/import.events';

/** Who brings files of an organisation, and so who repairs and confirms them. */
const SENDERS: Readonly<Record<'partner' | 'distributor', readonly Role[]>> = {
  partner: ['partner.admin'],
  distributor: ['distributor.user', 'distributor.admin'],
};
type Uploaded = Readonly<{
  orgId: string;
  orgKind: 'vendor' | 'partner' | 'distributor';
  uploadedBy: string;
}>;
/** Of the vendor it is whoever sent it: the others' kinds of file are not theirs. */
const sendersOf = ({ orgId, orgKind, uploadedBy }: Uploaded): readonly string[] =>
  orgKind === 'vendor' ? [uploadedBy] : audience(orgId, SENDERS[orgKind]);

const file = (id: string, changes: (before: Waiting) => Partial<Waiting>) =>
  turns<Waiting>(keyOf('import', id), changes);
const fileEnds = ({ importId }: Readonly<{ importId: string }>) => [ends<Waiting>(keyOf('import', importId))];
const admins = (later: readonly string[]): readonly string[] => later.filter((one) => one.endsWith('.admin'));

/** Files that were sent and wait for their sender: a mapping, held rows, the word to apply them. */
export const importsInbox = inboxSource<ImportEvent>({
  name: 'imports',
  version: 1,
  streams: ['import-'],
  on: {
    ImportUploaded: ({ importId, fileName, uploadedAt, ...uploaded }) => [
      begins(
        keyOf('import', importId),
        waiting({
          ...{ kind: 'import_confirmation', record: 'import', recordId: importId, title: fileName },
          ...{ since: uploadedAt, later: sendersOf(uploaded) },
        }),
      ),
    ],
    ImportMappingNeeded: ({ importId, neededAt }) => [
      file(importId, ({ later }) => ({ kind: 'import_mapping', since: neededAt, for: later })),
    ],
    ImportMapped: ({ importId }) => [file(importId, () => ({ for: NOBODY }))],
    ImportChecked: ({ importId, findings, checkedAt }) => {
      const held = findings.some(({ severity }) => severity === 'held');
      return [
        file(importId, ({ later }) => ({
          kind: held ? 'import_rows' : 'import_confirmation',
          ...{ since: checkedAt, for: held && admins(later).length > 0 ? admins(later) : later },
        })),
      ];
    },
    ImportRowAccepted: null,
    ImportRowSkipped: null,
    ImportHeldRowsAccepted: null,
    ImportHeldRowsSkipped: null,
    ImportAcceptedRowsFailed: null,
    ImportConfirmed: ({ importId }) => [file(importId, () => ({ for: NOBODY }))],
    ImportRetried: null,
    ImportApplied: fileEnds,
    ImportCancelled: fileEnds,
    ImportFailed: fileEnds,
  },
});

const detailsOf = (problems: readonly Readonly<{ detail: string }>[]): string =>
  problems.map(({ detail }) => detail).join(' ');

const failureKey = (importId: string): string => `import|${importId}|failed`;

/** A file that could not be taken: its sender hears of it. */
export const importsNotices = noticeSource<ImportEvent>({
  name: 'imports',
  version: 2,
  streams: ['import-'],
  on: {
    ImportUploaded: ({ importId, fileName, ...uploaded }) => [
      notice(failureKey(importId), {
        ...{ kind: 'import_failed', record: 'import', recordId: importId, at: NOT_YET },
        ...{ text: { en: fileName, de: fileName }, for: sendersOf(uploaded) },
      }),
    ],
    ImportMappingNeeded: null,
    ImportMapped: null,
    ImportChecked: null,
    ImportRowAccepted: null,
    ImportRowSkipped: null,
    ImportHeldRowsAccepted: null,
    ImportHeldRowsSkipped: null,
    ImportConfirmed: null,
    ImportRetried: null,
    ImportApplied: ({ importId, appliedAt }) => [putsOff(failureKey(importId), appliedAt)],
    ImportCancelled: null,
    ImportAcceptedRowsFailed: ({ importId, part, problems, failedAt: at }) => [
      turns<Notice>(failureKey(importId), ({ text }) => ({
        at,
        text: {
          en: `What was accepted of ${text.en} (${part}) was not taken: ${detailsOf(problems)}`,
          de: `Was von ${text.de} angenommen war (${part}), wurde nicht übernommen: ${toldIn('de', detailsOf(problems))}`,
        },
      })),
    ],
    ImportFailed: ({ importId, problems, failedAt: at }) => [
      turns<Notice>(failureKey(importId), ({ text }) => ({
        at,
        text: {
          en: `${text.en} was not taken: ${detailsOf(problems)}`,
          de: `${text.de} wurde nicht übernommen: ${toldIn('de', detailsOf(problems))}`,
        },
      })),
    ],
  },
});
