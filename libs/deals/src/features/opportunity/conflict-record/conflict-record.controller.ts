import { absent, Access, RecordAnswer, AnswersRecord, is, view } from '@channel/http';
import type { RecordedEvent } from '@channel/event-store';
import { moneyJson } from '@channel/kernel';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CONFLICT_READERS,
  conflictShape,
  hasConflict,
  suspicionsOf,
  suspicionsShape,
  viewOfConflict,
} from '../../../conflict.view';
import { customerView, DEAL_STAGES, DEAL_STATUSES, DEAL_TYPES } from '../../../deal.view';
import { DealSurroundings } from '../../../deal-surroundings';
import { claimantsOf, opportunityIdOf } from '../../../domain/opportunity/opportunity';

/** A registration in the conflict, beside the others. */
const sideView = view('ConflictSide', {
  dealId: is.id,
  checkpoint: is.checkpoint,
  holds: is.flag,
  ...suspicionsShape,
  number: is.text,
  partnerId: is.id,
  distributorId: is.id,
  status: is.oneOf(DEAL_STATUSES),
  stage: is.oneOf(DEAL_STAGES),
  customer: customerView,
  region: is.text,
  dealType: is.oneOf(DEAL_TYPES),
  submittedBy: is.id,
  submittedAt: is.instant,
  decisionDueAt: is.instant,
  expectedCloseOn: is.day,
  value: is.money,
});
const conflictRecordView = view('ConflictSides', { ...conflictShape, claims: is.listOf(sideView) });

@ApiTags('conflicts')
@Controller({ path: 'conflicts', version: '1' })
export class ConflictRecordController {
  constructor(private readonly around: DealSurroundings) {}

  @Get(':conflictId')
  @Access(CONFLICT_READERS, 'vendor')
  @ApiOperation({
    operationId: 'getConflict',
    summary: 'The claims on an opportunity side by side, in the order of the feed',
  })
  @AnswersRecord(conflictRecordView)
  async conflict(@Param('conflictId') id: string) {
    const opportunityId = opportunityIdOf(id);
    const { state, revision, events } = await this.around.loadOpportunity(opportunityId);
    if (!hasConflict(state)) throw absent();
    const claims = await Promise.all(
      claimsInOrder(events).map(async ({ dealId, checkpoint }) => ({
        dealId,
        checkpoint,
        holds: state.holder?.dealId === dealId,
        suspicions: suspicionsOf(
          claimantsOf(state).find((one) => one.dealId === dealId) ?? { suspicions: [] },
        ),
        ...(await this.registration(dealId)),
      })),
    );
    return new RecordAnswer(revision, { id, ...viewOfConflict(opportunityId, state), claims });
  }

  private async registration(dealId: string) {
    const deal = await this.around.registered(dealId);
    const { number, partnerId, distributorId, status, stage, customer, region, dealType } = deal;
    const { submittedBy, submittedAt, decisionDueAt, expectedCloseOn } = deal;
    const { key, name, country, domain } = customer;
    return {
      ...{ number, partnerId, distributorId, status, stage, region, dealType },
      ...{ submittedBy, submittedAt, decisionDueAt, expectedCloseOn },
      customer: { key, name, country, domain },
      value: moneyJson(deal.value),
    };
  }
}

/** Every claim that was ever made on the opportunity, as the feed has them (E41). */
const claimsInOrder = (
  events: readonly RecordedEvent[],
): readonly Readonly<{ dealId: string; checkpoint: string }>[] => {
  const first = new Map<string, string>();
  for (const { type, data, checkpoint } of events) {
    const { dealId } = data;
    const isClaim =
      type === 'OpportunityClaimed' ||
      type === 'OpportunityClaimOverlapped' ||
      type === 'OpportunityClaimJoined';
    if (isClaim && typeof dealId === 'string' && !first.has(dealId)) first.set(dealId, checkpoint);
  }
  return [...first].map(([dealId, checkpoint]) => ({ dealId, checkpoint }));
};
