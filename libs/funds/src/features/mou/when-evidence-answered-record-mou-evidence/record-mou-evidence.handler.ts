import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { Mou } from '../../../domain/mou/mou';
import type { RecordMouEvidence } from '../../../domain/mou/mou.commands';
import { mouDecider } from '../../../domain/mou/mou.decider';

/** Sent when the stream of a file has answered. */
export class RecordMouEvidenceCommand extends BusCommand<Noted<RecordMouEvidence>, never, Mou> {}

export const RecordMouEvidenceHandler = notes(RecordMouEvidenceCommand, mouDecider, {
  type: 'RecordMouEvidence',
  id: 'mouId',
});
