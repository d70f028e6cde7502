import { CONFIG, type Config } from '@channel/config';
import { addBusinessDays, dayOf } from '@channel/kernel';
import { Programmes } from '@channel/programs';
import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Inject } from '@nestjs/common';
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
    private readonly programmes: Programmes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute({ data, meta }: ApprovePayeeAccountCommand): Promise<Outcome<PayeeRefusal, Payee>> {
    const inForce = await this.programmes.inForce(this.config.programme, meta.now.slice(0, 10));
    const calendar = inForce?.definition.calendar;
    const today = dayOf(meta.now, calendar?.timeZone.value ?? 'UTC');
    const days = inForce?.definition.payout.coolingBusinessDays.value ?? COOLING_BUSINESS_DAYS;
    const act = {
      ...data,
      activeFromOn: addBusinessDays(today, days, calendar?.holidays.value ?? []),
      approvedBy: meta.actor.id,
      approvedByType: meta.actor.type,
      approvedAt: meta.now,
    };
    return this.runner.run(payeeDecider, data.partnerId, { type: 'ApprovePayeeAccount', data: act }, meta, {
      visible: (payee) => statusOf(payee) !== 'none',
    });
  }
}
