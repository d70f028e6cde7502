import type { RefusalsOf } from '@channel/kernel';
import { Programmes } from '@channel/programs';
import { anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Fund } from '../../../domain/fund/fund';
import type { LapseFundLot } from '../../../domain/fund/fund.commands';
import { fundDecider } from '../../../domain/fund/fund.decider';

type OfLot = Readonly<{ fundId: string; programmeId: string; lotId: string }>;

/** Sent at a deadline: so many days are left. */
export class NoteFundLotEndingCommand extends BusCommand<
  OfLot & Readonly<{ noticeOn: string }>,
  never,
  Fund
> {}
/** Sent when a lot's last day is over. */
export class LapseFundLotCommand extends BusCommand<OfLot, RefusalsOf<LapseFundLot>, Fund> {}

@CommandHandler(NoteFundLotEndingCommand)
export class NoteFundLotEndingHandler implements ICommandHandler<NoteFundLotEndingCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
  ) {}

  async execute({ data, meta }: NoteFundLotEndingCommand): Promise<Outcome<never, Fund>> {
    const { fundId, programmeId, ...notice } = data;
    const { day: today } = await this.programmes.now(programmeId, meta.now);
    const command = { type: 'NoteFundLotEnding', data: { ...notice, today, at: meta.now } } as const;
    return this.runner.run(fundDecider, fundId, command, meta, { visible: anyone });
  }
}

@CommandHandler(LapseFundLotCommand)
export class LapseFundLotHandler implements ICommandHandler<LapseFundLotCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
  ) {}

  async execute({ data, meta }: LapseFundLotCommand): Promise<Outcome<RefusalsOf<LapseFundLot>, Fund>> {
    const { fundId, programmeId, lotId } = data;
    const { day: today } = await this.programmes.now(programmeId, meta.now);
    const command = { type: 'LapseFundLot', data: { lotId, today, at: meta.now } } as const;
    return this.runner.run(fundDecider, fundId, command, meta, { visible: anyone });
  }
}
