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
import { statusOf } from '../../../domain/payee/payee';
import { payeeDecider } from '../../../domain/payee/payee.decider';
import { PAYEE_SENTENCES } from './payee-sentences';

@ApiTags('payouts')
@Controller({ path: 'payees', version: '1' })
export class PayeeHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get(':partnerId/history')
  @Access(['partner.admin', 'partner.finance', 'finance.analyst', 'finance.approver', 'auditor'], 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getPayeeHistory',
    summary: 'Which accounts were proposed and approved, by whom',
  })
  async history(@Param('partnerId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.runner.load(payeeDecider, id);
    if (statusOf(state) === 'none' || !(isVendor(viewer) || viewer.orgId === id)) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, PAYEE_SENTENCES, viewer)),
    });
  }
}
