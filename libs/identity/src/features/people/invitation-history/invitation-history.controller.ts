import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  isVendor,
  RecordAnswer,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ADMINISTRATORS } from '../../../access.view';
import { invitationDecider } from '../../../domain/invitation/invitation.decider';
import { INVITATION_SENTENCES } from './invitation-sentences';

@ApiTags('people')
@Controller({ path: 'invitations', version: '1' })
export class InvitationHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get(':invitationId/history')
  @Access([...ADMINISTRATORS, 'auditor'], 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getInvitationHistory',
    summary: 'Who invited somebody, and what became of it',
  })
  async history(@Param('invitationId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.runner.load(invitationDecider, id);
    if (state.offer === null || !(isVendor(viewer) || state.offer.orgId === viewer.orgId)) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, INVITATION_SENTENCES, viewer)),
    });
  }
}
