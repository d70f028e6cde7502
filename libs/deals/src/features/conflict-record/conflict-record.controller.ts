import { absent, Access, RecordAnswer } from '@channel/http';
import type { RecordedEvent } from '@channel/event-store';
import { moneyJson } from '@channel/kernel';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONFLICT_READERS, hasConflict, viewOfConflict, viewOfSuspicion } from '../../conflict.view';
import { DealReader } from '../../deal-reader';
import { claimantsOf, opportunityIdOf } from '../../domain/opportunity/opportunity';

@ApiTags('conflicts')
@Controller({ path: 'conflicts', version: '1' })
export class ConflictRecordController {
  constructor(private readonly reader: DealReader) {}

  @Get(':conflictId')
  @Access(CONFLICT_READERS, 'vendor')
  @ApiOperation({
    operationId: 'getConflict',
    summary: 'The claims on an opportunity side by side, in the order of the feed',
  })
  async conflict(@Param('conflictId') id: string): Promise<RecordAnswer> {
    const opportunityId = opportunityIdOf(id);
    const { state, revision, events } = await this.reader.loadOpportunity(opportunityId);
    if (!hasConflict(state)) throw absent();
    const claims = await Promise.all(
      claimsInOrder(events).map(async ({ dealId, checkpoint }) => ({
        dealId,
        checkpoint,
        holds: state.holder?.dealId === dealId,
        suspicions: (claimantsOf(state).find((one) => one.dealId === dealId)?.suspicions ?? []).map(
          viewOfSuspicion,
        ),
        ...(await this.registration(dealId)),
      })),
    );
    return new RecordAnswer(revision, { ...viewOfConflict(opportunityId, state), claims });
  }

  private async registration(dealId: string): Promise<object> {
    const deal = await this.reader.deal(dealId);
    if (deal === undefined) return {};
    const { number, partnerId, distributorId, status, stage, customer, region, dealType } = deal;
    const { submittedBy, submittedAt, decisionDueAt, expectedCloseOn } = deal;
    return {
      ...{ number, partnerId, distributorId, status, stage, customer, region, dealType },
      ...{ submittedBy, submittedAt, decisionDueAt, expectedCloseOn },
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
