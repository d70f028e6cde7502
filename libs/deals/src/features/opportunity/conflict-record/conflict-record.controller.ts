import { absent, Access, RecordAnswer, AnswersRecord, is, view } from '@channel/http';
import type { RecordedEvent } from '@channel/event-store';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ClaimReader } from '../../../claim-reader';
import {
  CONFLICT_READERS,
  CONFLICT_STATUSES,
  conflictShape,
  hasConflict,
  kindOfClaim,
  suspicionsOf,
  viewOfConflict,
} from '../../../conflict.view';
import { DealSurroundings } from '../../../deal-surroundings';
import { claimantsOf, conflictIdOf, opportunityIdOf } from '../../../domain/opportunity/opportunity';
import { sideOf, sideView } from './conflict-side';
import { lineOf, linesBetween, type SharedLine } from './lines-between';

const conflictRecordView = view('ConflictSides', {
  ...conflictShape,
  productLine: is.text.nullable().describe('Of the opportunity, as the registrations name it.'),
  others: is
    .listOf(
      view('OtherConflict', {
        conflictId: is.id,
        productLine: is.text,
        status: is.oneOf(CONFLICT_STATUSES),
        revision: is.integer.describe('For If-Match.'),
      }),
    )
    .describe('Conflicts of the same registrations on other product lines: a split decides each of them.'),
  claims: is.listOf(sideView),
});

@ApiTags('conflicts')
@Controller({ path: 'conflicts', version: '1' })
export class ConflictRecordController {
  constructor(
    private readonly around: DealSurroundings,
    private readonly claims: ClaimReader,
  ) {}

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
    const deals = (await this.claims.on(state)).flatMap((claim) =>
      claim.kind === 'registration' ? [claim.deal] : [],
    );
    const claims = await Promise.all(
      claimsInOrder(events).map(async ({ claimId, checkpoint }) => ({
        ...{ claimId, kind: kindOfClaim(claimId), checkpoint },
        holds: state.holder?.claimId === claimId,
        suspicions: suspicionsOf(
          claimantsOf(state).find((one) => one.claimId === claimId) ?? { suspicions: [] },
        ),
        ...sideOf(await this.claims.behind(claimId)),
      })),
    );
    return new RecordAnswer(revision, {
      ...{ id, ...viewOfConflict(opportunityId, state), claims },
      productLine: lineOf(deals, opportunityId),
      others: await this.othersOf(linesBetween(deals), opportunityId),
    });
  }

  private othersOf(lines: readonly SharedLine[], opportunityId: string) {
    return Promise.all(
      lines
        .filter((line) => line.opportunityId !== opportunityId)
        .map(async ({ opportunityId: other, productLine }) => {
          const { state, revision } = await this.around.loadOpportunity(other);
          return {
            ...{ conflictId: conflictIdOf(other), productLine },
            ...{ status: state.conflict.status, revision: Number(revision) },
          };
        }),
    );
  }
}

/** Every claim that was ever made on the opportunity, as the feed has them (E41). */
const claimsInOrder = (
  events: readonly RecordedEvent[],
): readonly Readonly<{ claimId: string; checkpoint: string }>[] => {
  const first = new Map<string, string>();
  for (const { type, data, checkpoint } of events) {
    const { claimId } = data;
    const isClaim =
      type === 'OpportunityClaimed' ||
      type === 'OpportunityClaimOverlapped' ||
      type === 'OpportunityClaimJoined';
    if (isClaim && typeof claimId === 'string' && !first.has(claimId)) first.set(claimId, checkpoint);
  }
  return [...first].map(([claimId, checkpoint]) => ({ claimId, checkpoint }));
};
