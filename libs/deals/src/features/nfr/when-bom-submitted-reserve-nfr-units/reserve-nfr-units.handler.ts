import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings, nfrAllowanceIdOf } from '../../../deal-surroundings';
import { nfrUnitsOf } from '../../../domain/bom/nfr-order';
import { yearOf, type NfrAllowance } from '../../../domain/nfr-allowance/nfr-allowance';
import { nfrAllowanceDecider } from '../../../domain/nfr-allowance/nfr-allowance.decider';

/** `undefined`: nothing is ordered yet, or the programme gives the level nothing any more. */
type Answer = Outcome<never, NfrAllowance> | undefined;

export class ReserveNfrUnitsCommand extends Command<Answer> {
  constructor(
    readonly data: Readonly<{ dealId: string; bomId: string | null }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ReserveNfrUnitsCommand)
export class ReserveNfrUnitsHandler implements ICommandHandler<ReserveNfrUnitsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({ data, meta }: ReserveNfrUnitsCommand): Promise<Answer> {
    const { dealId } = data;
    const deal = await this.around.registered(dealId);
    const bomId = data.bomId ?? deal.bom?.bomId;
    if (bomId === undefined) return undefined;
    const { state: bom } = await this.around.loadBom(bomId);
    const { day, terms } = await this.around.priceTerms(deal, meta.now);
    if (bom.status === 'none' || !terms?.nfr) return undefined;
    const { programmeId, partnerId } = deal;
    const { unitsPerYear } = terms.nfr;
    const order = { programmeId, partnerId, dealId, bomId, year: yearOf(day), units: nfrUnitsOf(bom.lines) };
    return this.runner.run(
      nfrAllowanceDecider,
      nfrAllowanceIdOf(deal),
      { type: 'ReserveNfrUnits', data: { ...order, unitsPerYear, at: meta.now } },
      meta,
      { visible: anyone },
    );
  }
}
