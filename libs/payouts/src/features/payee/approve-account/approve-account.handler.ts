import { addBusinessDays, type RefusalsOf } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { partnerOf, statusOf, type Payee } from '../../../domain/payee/payee';
import { payeeDecider, type ApprovePayeeAccount } from '../../../domain/payee/payee.decider';

/** Where no programme is in force yet. */
const COOLING_BUSINESS_DAYS = 3;

type Refusals = RefusalsOf<ApprovePayeeAccount>;

export class ApprovePayeeAccountCommand extends BusCommand<Asked, Refusals, Payee> {}
type Asked = Readonly<{ partnerId: string }>;

@CommandHandler(ApprovePayeeAccountCommand)
export class ApprovePayeeAccountHandler implements ICommandHandler<ApprovePayeeAccountCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
  ) {}

  async execute({ data, meta }: ApprovePayeeAccountCommand): Promise<Outcome<Refusals, Payee>> {
    const { state } = await this.runner.load(payeeDecider, data.partnerId);
    const payee = await this.partners.now(partnerOf(data.partnerId, state), meta.now);
    if (payee === undefined) return refused(notFound());
    const { day: today, inForce } = payee.programme;
    const days = inForce?.definition.payout.coolingBusinessDays.value ?? COOLING_BUSINESS_DAYS;
    const holidays = inForce?.definition.calendar.holidays.value;
    const command: ApprovePayeeAccount = {
      type: 'ApprovePayeeAccount',
      data: { ...data, activeFromOn: addBusinessDays(today, days, holidays), act: actOf(meta) },
    };
    return this.runner.run(payeeDecider, data.partnerId, command, meta, {
      visible: (payee) => statusOf(payee) !== 'none',
    });
  }
}
