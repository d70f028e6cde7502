import {
  absent,
  Access,
  AnswersRecord,
  AskedAsOf,
  InstallationZone,
  isVendor,
  RecordAnswer,
  recordMoment,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { statusOf } from '../../../domain/payee/payee';
import { payeeDecider } from '../../../domain/payee/payee.decider';
import { payeeView, viewOfPayee } from '../../../payee.view';

@ApiTags('payouts')
@Controller({ path: 'payees', version: '1' })
export class PayeeController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly zone: InstallationZone,
  ) {}

  @Get(':partnerId')
  @Access(['partner.admin', 'partner.finance', 'finance.analyst', 'finance.approver', 'auditor'], 'own')
  @AskedAsOf()
  @AnswersRecord(payeeView)
  @ApiOperation({
    operationId: 'getPayee',
    summary: 'Where a partner is paid to, masked, also as it was known before',
  })
  async get(
    @Param('partnerId') partnerId: string,
    @Viewer() viewer: Principal,
    @Query('asOf') asOf?: string,
  ) {
    const { state, revision } = await this.known(partnerId, asOf);
    if (statusOf(state) === 'none' || !(isVendor(viewer) || viewer.orgId === partnerId)) throw absent();
    const shown = { id: partnerId, ...viewOfPayee(state) };
    return new RecordAnswer(revision, asOf === undefined ? shown : { ...shown, asOf });
  }

  /** A payee may be paid in several programmes: a day is that of the installation. */
  private async known(partnerId: string, asOf: string | undefined) {
    if (asOf === undefined) return this.runner.load(payeeDecider, partnerId);
    const until = await recordMoment(asOf, () => this.zone.on(asOf));
    return this.runner.loadAsOf(payeeDecider, partnerId, until);
  }
}
