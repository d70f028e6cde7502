import { Programmes } from '@channel/programs';
import { anyone, BusCommand, DeciderRunner, notes, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Fund } from '../../../domain/fund/fund';
import { fundDecider } from '../../../domain/fund/fund.decider';

type OfRequest = Readonly<{ fundId: string; programmeId: string; requestId: string }>;

/** Sent at a deadline: it was to be decided. */
export class NoteMdfRequestOverdueCommand extends BusCommand<OfRequest, never, Fund> {}
/** Sent at a deadline: so many days are left to answer. */
export class NoteMdfRequestAnswerDueCommand extends BusCommand<
  OfRequest & Readonly<{ answerBy: string; noticeOn: string }>,
  never,
  Fund
> {}
/** Sent at a deadline: so many days are left for claims. */
export class NoteMdfRequestEndingCommand extends BusCommand<
  OfRequest & Readonly<{ noticeOn: string }>,
  never,
  Fund
> {}
/** Sent at the end of the days for claims, or for an answer. */
export class ExpireMdfRequestCommand extends BusCommand<OfRequest, never, Fund> {}

export const NoteMdfRequestOverdueHandler = notes(NoteMdfRequestOverdueCommand, fundDecider, {
  type: 'NoteMdfRequestOverdue',
  id: 'fundId',
});

export const NoteMdfRequestAnswerDueHandler = notes(NoteMdfRequestAnswerDueCommand, fundDecider, {
  type: 'NoteMdfRequestAnswerDue',
  id: 'fundId',
});

export const NoteMdfRequestEndingHandler = notes(NoteMdfRequestEndingCommand, fundDecider, {
  type: 'NoteMdfRequestEnding',
  id: 'fundId',
});

@CommandHandler(ExpireMdfRequestCommand)
export class ExpireMdfRequestHandler implements ICommandHandler<ExpireMdfRequestCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
  ) {}

  async execute({ data, meta }: ExpireMdfRequestCommand): Promise<Outcome<never, Fund>> {
    const { fundId, programmeId, requestId } = data;
    const { day: today } = await this.programmes.now(programmeId, meta.now);
    const command = { type: 'ExpireMdfRequest', data: { requestId, today, at: meta.now } } as const;
    return this.runner.run(fundDecider, fundId, command, meta, { visible: anyone });
  }
}
