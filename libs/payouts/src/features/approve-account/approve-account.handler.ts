import { addBusinessDays } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { statusOf, type Payee } from '../../domain/payee/payee';
import { payeeDecider, type PayeeRefusal } from '../../domain/payee/payee.decider';

/** Where no programme is in force yet. */
const COOLING_BUSINESS_DAYS = 3;

export class ApprovePayeeAccountCommand extends Command<Outcome<PayeeRefusal, Payee>> {
  constructor(
    readonly data: Readonly<{ partnerId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ApprovePayeeAccountCommand)
export class ApprovePayeeAccountHandler implements ICommandHandler<ApprovePayeeAccountCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
  ) {}

  async execute({ data, meta }: ApprovePayeeAccountCommand): Promise<Outcome<PayeeRefusal, Payee>> {
    const payee = await this.partners.now(data.partnerId, meta.now);
    if (payee === undefined) return refused(notFound());
    const { day: today, inForce } = payee.programme;
    const days = inForce?.definition.payout.coolingBusinessDays.value ?? COOLING_BUSINESS_DAYS;
    const holidays = inForce?.definition.calendar.holidays.value;
    const act = {
      ...data,
      activeFromOn: addBusinessDays(today, days, holidays),
      approvedBy: meta.actor.id,
      approvedByType: meta.actor.type,
      approvedAt: meta.now,
    };
    return this.runner.run(payeeDecider, data.partnerId, { type: 'ApprovePayeeAccount', data: act }, meta, {
      visible: (payee) => statusOf(payee) !== 'none',
    });
  }
}
