import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { Evidence } from '../../domain/evidence/evidence';
import {
  evidenceDecider,
  type ClaimEvidence,
  type ReleaseEvidence,
} from '../../domain/evidence/evidence.decider';

/** Sent by automations of the contexts that have evidence; the answer comes back in the feed. */
export class ClaimEvidenceCommand extends BusCommand<Noted<ClaimEvidence>, never, Evidence> {}
export const ClaimEvidenceHandler = notes(ClaimEvidenceCommand, evidenceDecider, {
  type: 'ClaimEvidence',
  id: 'evidenceId',
});

/** Sent where a use was declined. */
export class ReleaseEvidenceCommand extends BusCommand<Noted<ReleaseEvidence>, never, Evidence> {}
export const ReleaseEvidenceHandler = notes(ReleaseEvidenceCommand, evidenceDecider, {
  type: 'ReleaseEvidence',
  id: 'evidenceId',
});
