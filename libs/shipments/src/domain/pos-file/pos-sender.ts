import { refuse, type Decider, type DomainCommand } from '@channel/kernel';
import type { PosFileAdmitted, PosSenderEvent } from './pos-file.events';

/** The files of one sender in the order in which they are applied. */
export type PosSender = Readonly<{
  files: readonly Readonly<{ posFileId: string; basisCheckpoint: string; interchangeNumber?: string }>[];
}>;

/** `previousClosed`: whether the sender's last file has its last event: it is applied, or abandoned. */
export type AdmitPosFile = DomainCommand<
  'AdmitPosFile',
  PosFileAdmitted['data'] & { previousClosed: boolean; previousFileId: string | null }
>;
export type PosSenderRefusal = 'SENDER_BUSY';

const last = ({ files }: PosSender): string | null => files.at(-1)?.posFileId ?? null;

/** `posSender-<distributorId>`: one file after the other, each checked with all files before it known. */
export const posSenderDecider: Decider<PosSender, AdmitPosFile, PosSenderEvent, PosSenderRefusal> = {
  stream: 'posSender',
  initial: { files: [] },
  evolve: (sender, { data: { posFileId, basisCheckpoint, interchangeNumber } }) => ({
    files: [
      ...sender.files,
      { posFileId, basisCheckpoint, ...(interchangeNumber === undefined ? {} : { interchangeNumber }) },
    ],
  }),
  decide: ({ data: { previousClosed, previousFileId, ...data } }, sender) => {
    if (sender.files.some(({ posFileId }) => posFileId === data.posFileId)) return [];
    if (!previousClosed || previousFileId !== last(sender))
      return refuse('SENDER_BUSY', 'Another file of this sender is being applied; this one is next.');
    return [{ type: 'PosFileAdmitted', data }];
  },
};
