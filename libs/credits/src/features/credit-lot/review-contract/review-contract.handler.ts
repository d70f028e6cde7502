import { accessDecider } from '@channel/identity';
import { BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ContractCredits, type ContractCredit } from '../../../contract-credits';
import { CreditLotDesk, lotVisibleTo, type LotRefusals } from '../../../credit-lot-desk';
import type { CreditLot } from '../../../domain/credit-lot/credit-lot';
import type {
  NameServiceManager,
  RecordOperationalReview,
} from '../../../domain/credit-lot/credit-lot.commands';
import { creditLotDecider } from '../../../domain/credit-lot/credit-lot.decider';
import type { UsageReport } from '../../../domain/credit-lot/credit-lot.events';

export class NameServiceManagerCommand extends BusCommand<
  Readonly<{ lotId: string }> & Pick<NameServiceManager['data'], 'managerId' | 'hours' | 'fromOn'>,
  LotRefusals<'NameServiceManager'>,
  CreditLot
> {}
export class RecordOperationalReviewCommand extends BusCommand<
  Readonly<{ lotId: string }> & Pick<RecordOperationalReview['data'], 'heldOn' | 'attendees' | 'notes'>,
  LotRefusals<'RecordOperationalReview'>,
  CreditLot
> {}

const MANAGERS: readonly string[] = ['channel.manager', 'channel.lead'];

@CommandHandler(NameServiceManagerCommand)
export class NameServiceManagerHandler implements ICommandHandler<NameServiceManagerCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: CreditLotDesk,
  ) {}

  async execute({ data, meta }: NameServiceManagerCommand) {
    const { lotId, ...named } = data;
    const mayManage = await this.mayManage(named.managerId, named.fromOn);
    return this.desk.run(lotId, meta, 'NameServiceManager', { ...named, mayManage });
  }

  /** By the grants in the person's own stream. */
  private async mayManage(personId: string, day: string): Promise<boolean> {
    const { state } = await this.runner.load(accessDecider, personId);
    return (
      !state.disabled &&
      state.grants.some(
        ({ role, untilOn }) => MANAGERS.includes(role) && (untilOn === null || day <= untilOn),
      )
    );
  }
}

@CommandHandler(RecordOperationalReviewCommand)
export class RecordOperationalReviewHandler implements ICommandHandler<RecordOperationalReviewCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: CreditLotDesk,
    private readonly credits: ContractCredits,
  ) {}

  async execute({
    data,
    meta,
  }: RecordOperationalReviewCommand): Promise<Outcome<LotRefusals<'RecordOperationalReview'>, CreditLot>> {
    const { lotId, ...review } = data;
    const { state } = await this.runner.load(creditLotDecider, lotId);
    if (state.status === 'none' || !lotVisibleTo(meta.actor)(state)) return refused(notFound());
    const ground = await this.desk.groundFor(state.of.programmeId, meta);
    if ('refused' in ground) return refused(ground);
    const { of, reference } = state;
    const credits = await this.credits.on({ ...of, reference }, review.heldOn, ground.rules.timeZone);
    const report = credits.map(usageIn);
    return this.desk.run(lotId, meta, 'RecordOperationalReview', { ...review, report });
  }
}

const usageIn = ({ lotId, granted, free, reserved, used, expired }: ContractCredit): UsageReport => ({
  ...{ lotId, granted, free, reserved, used, expired },
});
