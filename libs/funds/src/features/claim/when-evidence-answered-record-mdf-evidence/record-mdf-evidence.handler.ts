import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { MdfClaim } from '../../../domain/claim/claim';
import type { RecordMdfEvidence } from '../../../domain/claim/claim.commands';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';

/** Sent when the stream of an invoice or file has answered. */
export class RecordMdfEvidenceCommand extends BusCommand<Noted<RecordMdfEvidence>, never, MdfClaim> {}
export const RecordMdfEvidenceHandler = notes(RecordMdfEvidenceCommand, mdfClaimDecider, {
  type: 'RecordMdfEvidence',
  id: 'claimId',
});
