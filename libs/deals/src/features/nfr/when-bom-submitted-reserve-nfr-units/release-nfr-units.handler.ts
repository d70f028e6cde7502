import { anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings, nfrAllowanceIdOf } from '../../../deal-surroundings';
import type { NfrAllowance } from '../../../domain/nfr-allowance/nfr-allowance';
import { nfrAllowanceDecider } from '../../../domain/nfr-allowance/nfr-allowance.decider';

export class ReleaseNfrUnitsCommand extends BusCommand<Readonly<{ dealId: string }>, never, NfrAllowance> {}

@CommandHandler(ReleaseNfrUnitsCommand)
export class ReleaseNfrUnitsHandler implements ICommandHandler<ReleaseNfrUnitsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({ data: { dealId }, meta }: ReleaseNfrUnitsCommand): Promise<Outcome<never, NfrAllowance>> {
    const deal = await this.around.registered(dealId);
    const { programmeId, partnerId } = deal;
    return this.runner.run(
      nfrAllowanceDecider,
      nfrAllowanceIdOf(deal),
      { type: 'ReleaseNfrUnits', data: { programmeId, partnerId, dealId, at: meta.now } },
      meta,
      { visible: anyone },
    );
  }
}
