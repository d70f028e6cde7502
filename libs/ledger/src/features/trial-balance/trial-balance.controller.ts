import { Access, ProblemException, Wait, type Role } from '@channel/http';
import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { endOfDay, isDay, isInstant } from '@channel/kernel';
import { Checkpoints } from '@channel/runtime';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery } from '@nestjs/swagger';
import { LedgerBalances, totalsOf } from './ledger-balances.query';

const READERS: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];
const LEDGER = 'ledger.entries';

@Controller({ path: 'ledger', version: '1' })
export class TrialBalanceController {
  constructor(
    private readonly balances: LedgerBalances,
    private readonly checkpoints: Checkpoints,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Get('accounts')
  @Access(READERS, 'vendor')
  @ApiOperation({ operationId: 'listLedgerAccounts', summary: 'Accounts with their balances now' })
  async accounts(): Promise<object> {
    return { data: await this.balances.all(), page: { hasMore: false } };
  }

  /** With `Prefer: wait` the answer knows everything that stood in the log when it was asked. */
  @Get('trial-balance')
  @Access(READERS, 'vendor')
  @ApiQuery({ name: 'asOf', required: false, description: 'Instant or day: what was recorded up to then.' })
  @ApiOperation({ operationId: 'getTrialBalance', summary: 'All accounts and their sum, zero per currency' })
  async trialBalance(@Wait() wait: number, @Query('asOf') asOf?: string): Promise<object> {
    const until = asOf === undefined ? undefined : endOf(asOf);
    const checkpoint =
      wait > 0
        ? await this.checkpoints.reached(LEDGER, await this.store.head(), wait)
        : await this.checkpoints.of(LEDGER);
    const accounts = await this.balances.all(until);
    return {
      accounts: accounts.map(({ account, balance }) => ({ account, balance })),
      totals: totalsOf(accounts),
      checkpoint,
      ...(asOf === undefined ? {} : { asOf, timeBasis: 'recorded' }),
    };
  }
}

/** A day means its end. */
const endOf = (asOf: string): string => {
  if (isInstant(asOf)) return asOf;
  if (isDay(asOf)) return endOfDay(asOf, 'UTC');
  throw new ProblemException(400, 'PARAMETER_INVALID', 'asOf must be an instant or a day.', {
    errors: [{ parameter: 'asOf', code: 'PARAMETER_INVALID', detail: 'An instant or a day.' }],
  });
};
