import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { MdfClaim } from '../../../domain/claim/claim';
import type { RecordMdfFunding } from '../../../domain/claim/claim.commands';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';

/** Sent when the fund has answered. */
export class RecordMdfFundingCommand extends BusCommand<Noted<RecordMdfFunding>, never, MdfClaim> {}
export const RecordMdfFundingHandler = notes(RecordMdfFundingCommand, mdfClaimDecider, {
  type: 'RecordMdfFunding',
  id: 'claimId',
});
