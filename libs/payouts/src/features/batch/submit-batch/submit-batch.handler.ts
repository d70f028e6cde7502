import { partsOf } from '@channel/event-store';
import { isRefusal, type Instant, type RefusalsOf } from '@channel/kernel';
import {
  actOf,
  ahead,
  BusCommand,
  DeciderRunner,
  innerMeta,
  notFound,
  refused,
  type CommandMeta,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  exists,
  type ItemState,
  type OpenedBatch,
  type PayoutBatch,
} from '../../../domain/batch/payout-batch';
import type {
  FreezePayoutAccounts,
  PayeeOfItem,
  SubmitPayoutBatch,
} from '../../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import { ABREAST, PayeeAccounts } from '../../../payee-accounts';
import { PayoutTermsReader } from '../../../payout-terms';

type Refusals = RefusalsOf<SubmitPayoutBatch>;

export class SubmitPayoutBatchCommand extends BusCommand<
  Readonly<{ batchId: string }>,
  Refusals,
  PayoutBatch
> {}

/** Payees whose accounts one event holds. */
const MOST_IN_ONE = 300;

@CommandHandler(SubmitPayoutBatchCommand)
export class SubmitPayoutBatchHandler implements ICommandHandler<SubmitPayoutBatchCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly terms: PayoutTermsReader,
    private readonly accounts: PayeeAccounts,
  ) {}

  async execute({
    data: { batchId },
    meta,
  }: SubmitPayoutBatchCommand): Promise<Outcome<Refusals, PayoutBatch>> {
    const { state, revision } = await this.runner.load(payoutBatchDecider, batchId);
    if (!exists(state)) return refused(notFound());
    const { today } = await this.terms.at(state.programmeId, meta.now);
    const payees: PayeeOfItem[] = [];
    for await (const payee of ahead(state.items, (item) => this.payeeOf(item, meta.now), ABREAST))
      payees.push(payee);
    const asked = { batchId, payees, today, act: actOf(meta) };
    const command: SubmitPayoutBatch = { type: 'SubmitPayoutBatch', data: asked };
    const goesOn = (meta.ifMatch ?? revision) === revision && meta.dryRun !== true;
    if (!goesOn || isRefusal(payoutBatchDecider.decide(command, state)))
      return this.runner.run(payoutBatchDecider, batchId, command, meta, { visible: exists });
    return this.inSteps(state, asked, meta);
  }

  /** Accounts that one event does not hold are frozen before it, part by part; the submission says those that are left. */
  private async inSteps(
    { batchId, items }: OpenedBatch,
    asked: SubmitPayoutBatch['data'],
    meta: CommandMeta,
  ): Promise<Outcome<Refusals, PayoutBatch>> {
    const payeeOf = new Map(asked.payees.map((payee) => [payee.itemId, payee]));
    const parts = partsOf(
      items.map(({ itemId, parts: shares }) => ({ itemId, shares, payee: payeeOf.get(itemId) })),
      MOST_IN_ONE,
    );
    if (parts.length > 1)
      for (const [index, part] of parts.entries()) {
        const payees = part.flatMap(({ payee }) => (payee === undefined ? [] : [payee]));
        const freeze: FreezePayoutAccounts = { type: 'FreezePayoutAccounts', data: { ...asked, payees } };
        const stepMeta = innerMeta(meta, 'payouts.freeze-accounts', batchId, index);
        const outcome = await this.runner.run(payoutBatchDecider, batchId, freeze, stepMeta, {
          visible: exists,
        });
        if (outcome.kind === 'refused') return outcome;
      }
    const submit: SubmitPayoutBatch = { type: 'SubmitPayoutBatch', data: asked };
    const { ifMatch: _, ...any } = meta;
    return this.runner.run(payoutBatchDecider, batchId, submit, parts.length > 1 ? any : meta, {
      visible: exists,
    });
  }

  private async payeeOf({ itemId, payee }: ItemState, now: Instant): Promise<PayeeOfItem> {
    const account = await this.accounts.approved(payee.id);
    const suspended = await this.accounts.isSuspended(payee.id, now);
    const profile = account?.taxStatus === 'complete' ? 'complete' : 'incomplete';
    return { itemId, profile, account, suspended };
  }
}
