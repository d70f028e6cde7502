import { present, type RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import type { RepriceBom } from '../../../domain/bom/bom.commands';
import { bomDecider } from '../../../domain/bom/bom.decider';

export class RepriceBomCommand extends BusCommand<Readonly<{ bomId: string }>, RefusalsOf<RepriceBom>> {}

@CommandHandler(RepriceBomCommand)
export class RepriceBomHandler implements ICommandHandler<RepriceBomCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({ data: { bomId }, meta }: RepriceBomCommand): Promise<Outcome<RefusalsOf<RepriceBom>>> {
    const { state } = await this.around.loadBom(bomId);
    if (state.status === 'none') return refused(notFound());
    const deal = present(await this.around.deal(state.dealId), 'the deal of a BOM');
    const { day: on, terms, registration } = await this.around.priceTerms(deal, meta.now);
    const data = { bomId, registration, terms, at: meta.now, on };
    return this.runner.run(bomDecider, bomId, { type: 'RepriceBom', data }, meta, { visible: anyone });
  }
}
