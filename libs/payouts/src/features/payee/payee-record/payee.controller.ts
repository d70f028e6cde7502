import { absent, Access, AnswersRecord, isVendor, RecordAnswer, Viewer, type Principal } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { statusOf } from '../../../domain/payee/payee';
import { payeeDecider } from '../../../domain/payee/payee.decider';
import { payeeView, viewOfPayee } from '../../../payee.view';

@ApiTags('payouts')
@Controller({ path: 'payees', version: '1' })
export class PayeeController {
  constructor(private readonly runner: DeciderRunner) {}

  @Get(':partnerId')
  @Access(['partner.admin', 'partner.finance', 'finance.analyst', 'finance.approver', 'auditor'], 'own')
  @AnswersRecord(payeeView)
  @ApiOperation({ operationId: 'getPayee', summary: 'Where a partner is paid to, masked' })
  async get(@Param('partnerId') partnerId: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.runner.load(payeeDecider, partnerId);
    if (statusOf(state) === 'none' || !(isVendor(viewer) || viewer.orgId === partnerId)) throw absent();
    return new RecordAnswer(revision, { id: partnerId, ...viewOfPayee(state) });
  }
}
