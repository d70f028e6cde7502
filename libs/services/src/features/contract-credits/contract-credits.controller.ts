import { ContractCredits } from '@channel/credits';
import { absent, Access, Answers, is, view, Viewer, type Principal, type ViewOf } from '@channel/http';
import { dayOf } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONTRACT_READERS, contractVisibleTo } from '../../contract.access';
import { serviceContractDecider } from '../../domain/service-contract/service-contract.decider';

const contractCreditsView = view('ContractCredits', {
  contractId: is.id,
  reference: is.text.describe('What the credits are granted under.'),
  on: is.day.describe('Today, in the zone of the programme.'),
  credits: is.listOf(
    view('ContractCreditLot', {
      lotId: is.id,
      granted: is.units.describe('Less what was corrected.'),
      free: is.units,
      reserved: is.units.describe('Booked, and not delivered.'),
      used: is.units,
      expired: is.units,
      useByOn: is.day.describe('The last day: what it is used for begins by then.'),
      managerId: is.id.nullable().describe('The service manager of today; null: nobody is named.'),
      reviewDueOn: is.day.nullable().describe('By when the next operational review is held.'),
    }),
  ),
});

/** C2: what a service manager reports. */
@ApiTags('service-contracts')
@Controller({ path: 'service-contracts/:contractId', version: '1' })
export class ContractCreditsController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly credits: ContractCredits,
    private readonly partners: Partners,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('credits')
  @Access(CONTRACT_READERS, 'own')
  @Answers(contractCreditsView)
  @ApiOperation({
    operationId: 'getServiceContractCredits',
    summary: 'Usage and balance of the credits of a contract, who manages it, and its next review (C2)',
  })
  async report(
    @Param('contractId') contractId: string,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof contractCreditsView>> {
    const { state } = await this.runner.load(serviceContractDecider, contractId);
    if (state.status === 'none' || !contractVisibleTo(viewer)(state)) throw absent();
    const { of, registered } = state;
    const reference = registered.reference ?? registered.number;
    const now = this.clock.now();
    const zone = (await this.partners.now(of.partnerId, now))?.programme.zone ?? 'UTC';
    const on = dayOf(now, zone);
    const { programmeId, partnerId } = of;
    const credits = await this.credits.on({ programmeId, partnerId, reference }, on, zone);
    return { contractId, reference, on, credits };
  }
}
