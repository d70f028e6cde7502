import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { MdfClaim } from '../../../domain/claim/claim';
import type {
  ExpireMdfClaim,
  NoteMdfClaimAnswerDue,
  NoteMdfClaimOverdue,
} from '../../../domain/claim/claim.commands';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';

/** Sent at a deadline: it was to be decided. */
export class NoteMdfClaimOverdueCommand extends BusCommand<Noted<NoteMdfClaimOverdue>, never, MdfClaim> {}
export const NoteMdfClaimOverdueHandler = notes(NoteMdfClaimOverdueCommand, mdfClaimDecider, {
  type: 'NoteMdfClaimOverdue',
  id: 'claimId',
});

/** Sent at a deadline: so many days are left to answer. */
export class NoteMdfClaimAnswerDueCommand extends BusCommand<Noted<NoteMdfClaimAnswerDue>, never, MdfClaim> {}
export const NoteMdfClaimAnswerDueHandler = notes(NoteMdfClaimAnswerDueCommand, mdfClaimDecider, {
  type: 'NoteMdfClaimAnswerDue',
  id: 'claimId',
});

/** Sent at the end of the days for an answer. */
export class ExpireMdfClaimCommand extends BusCommand<Noted<ExpireMdfClaim>, never, MdfClaim> {}
export const ExpireMdfClaimHandler = notes(ExpireMdfClaimCommand, mdfClaimDecider, {
  type: 'ExpireMdfClaim',
  id: 'claimId',
});
