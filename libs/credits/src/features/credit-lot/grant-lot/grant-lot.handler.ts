import { referenceKey } from '@channel/evidence';
import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CreditLotDesk, creditLotIdOf } from '../../../credit-lot-desk';
import type { CreditLot } from '../../../domain/credit-lot/credit-lot';
import type { GrantCreditLot } from '../../../domain/credit-lot/credit-lot.commands';
import { creditLotDecider } from '../../../domain/credit-lot/credit-lot.decider';

type Refusals = RefusalsOf<GrantCreditLot> | 'VERSION_NOT_IN_FORCE';

export class GrantCreditLotCommand extends BusCommand<
  Readonly<{ partnerId: string }> &
    Pick<GrantCreditLot['data'], 'unit' | 'quantity' | 'reference' | 'startsOn' | 'expiresOn'>,
  Refusals,
  CreditLot
> {}

@CommandHandler(GrantCreditLotCommand)
export class GrantCreditLotHandler implements ICommandHandler<GrantCreditLotCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: CreditLotDesk,
  ) {}

  async execute({ data, meta }: GrantCreditLotCommand): Promise<Outcome<Refusals, CreditLot>> {
    const { partnerId, ...granted } = data;
    const owner = await this.desk.ownerOf(partnerId, meta);
    if (owner === undefined) return refused(notFound());
    const { programmeId, partnerCode, level } = owner;
    const ground = await this.desk.groundFor(programmeId, meta);
    if ('refused' in ground) return refused(ground);
    const lotId = creditLotIdOf(programmeId, granted.unit, granted.reference);
    const command = {
      ...{ ...granted, of: { lotId, programmeId, partnerId }, partnerCode, level },
      ...{ referenceKey: referenceKey(granted.reference), ...ground },
    };
    // The guard said who may; a lot begins here.
    return this.runner.run(creditLotDecider, lotId, { type: 'GrantCreditLot', data: command }, meta, {
      visible: anyone,
    });
  }
}
