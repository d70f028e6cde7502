import { refuse, type Decider, type DomainCommand } from '@channel/kernel';
import type { PosFileAdmitted, PosReporterEvent } from './pos-file.events';

/** The files of one sender in the order in which they are applied. */
export type PosReporter = Readonly<{
  files: readonly Readonly<{ posFileId: string; basisCheckpoint: string }>[];
}>;

/** `previousClosed`: whether the closing event of the sender's last file stands. */
export type AdmitPosFile = DomainCommand<
  'AdmitPosFile',
  PosFileAdmitted['data'] & { previousClosed: boolean; previousFileId: string | null }
>;
export type PosReporterRefusal = 'SENDER_BUSY';

const last = ({ files }: PosReporter): string | null => files.at(-1)?.posFileId ?? null;

/** `posReporter-<distributorId>`: one file after the other, each checked with all files before it known. */
export const posReporterDecider: Decider<PosReporter, AdmitPosFile, PosReporterEvent, PosReporterRefusal> = {
  stream: 'posReporter',
  initial: { files: [] },
  evolve: (reporter, { data: { posFileId, basisCheckpoint } }) => ({
    files: [...reporter.files, { posFileId, basisCheckpoint }],
  }),
  decide: ({ data: { previousClosed, previousFileId, ...data } }, reporter) => {
    if (reporter.files.some(({ posFileId }) => posFileId === data.posFileId)) return [];
    if (!previousClosed || previousFileId !== last(reporter))
      return refuse('SENDER_BUSY', 'Another file of this sender is being applied; this one is next.');
    return [{ type: 'PosFileAdmitted', data }];
  },
};
