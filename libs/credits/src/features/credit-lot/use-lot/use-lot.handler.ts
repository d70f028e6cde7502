import { BusCommand, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  CreditLotDesk,
  LotBusCommand,
  reservationIdOf,
  runsOnLot,
  type LotRefusals,
} from '../../../credit-lot-desk';
import type { CreditLot } from '../../../domain/credit-lot/credit-lot';
import type { ReserveCredits } from '../../../domain/credit-lot/credit-lot.commands';

type Refusals = LotRefusals<'ReserveCredits'>;

export class ReserveCreditsCommand extends BusCommand<
  Readonly<{ lotId: string }> & Pick<ReserveCredits['data'], 'use' | 'on' | 'count' | 'price'>,
  Refusals,
  CreditLot
> {}
export class UseCreditsCommand extends LotBusCommand<'UseCredits'> {}
export class ReleaseCreditsCommand extends LotBusCommand<'ReleaseCredits'> {}

@CommandHandler(ReserveCreditsCommand)
export class ReserveCreditsHandler implements ICommandHandler<ReserveCreditsCommand> {
  constructor(private readonly desk: CreditLotDesk) {}

  execute({ data, meta }: ReserveCreditsCommand): Promise<Outcome<Refusals, CreditLot>> {
    const { lotId, ...booked } = data;
    const reservationId = reservationIdOf(meta.commandId);
    return this.desk.run(lotId, meta, 'ReserveCredits', { ...booked, reservationId });
  }
}

export const UseCreditsHandler = runsOnLot(UseCreditsCommand, 'UseCredits');
export const ReleaseCreditsHandler = runsOnLot(ReleaseCreditsCommand, 'ReleaseCredits');
