import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Fund } from '../../../domain/fund/fund';
import type { OpenEarnedLot } from '../../../domain/fund/fund.commands';
import { fundDecider } from '../../../domain/fund/fund.decider';
import { FundDesk } from '../../../fund-desk';

export type EarnedLot = Omit<OpenEarnedLot['data'], 'rules' | 'at'>;
type Refusals = RefusalsOf<OpenEarnedLot> | 'VERSION_NOT_IN_FORCE' | 'NOT_FOUND';

/** Sent when the half-year of a lot begins. */
export class OpenEarnedLotCommand extends BusCommand<EarnedLot, Refusals, Fund> {}

@CommandHandler(OpenEarnedLotCommand)
export class OpenEarnedLotHandler implements ICommandHandler<OpenEarnedLotCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: FundDesk,
  ) {}

  async execute({ data, meta }: OpenEarnedLotCommand): Promise<Outcome<Refusals, Fund>> {
    const ground = await this.desk.groundFor(data.owner, meta);
    if ('refused' in ground) return refused(ground);
    const command = { ...data, rules: ground.rules, at: meta.now };
    const { fundId } = data.owner;
    return this.runner.run(fundDecider, fundId, { type: 'OpenEarnedLot', data: command }, meta, {
      visible: anyone,
    });
  }
}
