import {
  absent,
  Access,
  AnswersRecord,
  LOGGER,
  RecordAnswer,
  Viewer,
  type Logger,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountVault } from '../../../account-vault/account-vault';
import { statusOf } from '../../../domain/payee/payee';
import { payeeDecider } from '../../../domain/payee/payee.decider';
import type { SealedAccount } from '../../../domain/payee/payee.events';
import type { BankAccount } from '../../../domain/payment/payment';
import { openPayeeView, viewOfOpenPayee } from '../../../payee.view';

@ApiTags('payouts')
@Controller({ path: 'payees', version: '1' })
export class ShowAccountController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly vault: AccountVault,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** What an approver compares with the partner's letter. Who looked, and at whose account, stands in the log. */
  @Get(':partnerId/account')
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @AnswersRecord(openPayeeView)
  @ApiOperation({
    operationId: 'getPayeeAccount',
    summary: 'Holder, IBAN and BIC in full, for who approves them',
  })
  async show(@Param('partnerId') partnerId: string, @Viewer() { id: viewer }: Pick<Principal, 'id'>) {
    const { state, revision } = await this.runner.load(payeeDecider, partnerId);
    if (statusOf(state) === 'none') throw absent();
    const accounts = [state.proposed, state.approved].flatMap((known) => known?.account ?? []);
    const opened = new Map<SealedAccount, BankAccount | undefined>();
    for (const account of accounts) opened.set(account, await this.vault.open(partnerId, account));
    const open = (account: SealedAccount) => opened.get(account);
    this.logger.info({ viewer, partnerId }, 'bank account shown in full');
    return new RecordAnswer(revision, { id: partnerId, ...viewOfOpenPayee(state, open) });
  }
}
