import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  isVendor,
  RecordAnswer,
  ROLES,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerDecider } from '../../domain/partner/partner.decider';
import { PARTNER_SENTENCES } from './partner-sentences';

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class PartnerHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get(':partnerId/history')
  @Access(ROLES, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getPartnerHistory',
    summary: 'What happened to a partner’s enrolment and standing, by whom and why',
  })
  async history(@Param('partnerId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.runner.load(partnerDecider, id);
    if (state.status === 'none' || !(isVendor(viewer) || viewer.orgId === id)) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, PARTNER_SENTENCES, viewer)),
    });
  }
}
