import { Access, ProblemException, Wait, type Role } from '@channel/http';
import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { isDay, lastInstantOf, readInstant } from '@channel/kernel';
import { Checkpoints } from '@channel/runtime';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { LedgerBalances, accountTotals, type BalanceBasis } from './ledger-balances.query';

const READERS: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];
const LEDGER = 'ledger.entries';

@ApiTags('ledger')
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
    const checkpoint = await this.checkpoints.of(LEDGER);
    const lagMs = (await this.store.head()) > checkpoint ? 1 : 0;
    return { data: await this.balances.all(), page: { hasMore: false }, asOf: { checkpoint, lagMs } };
  }

  /** With `Prefer: wait` the answer knows everything that stood in the log when it was asked. */
  @Get('trial-balance')
  @Access(READERS, 'vendor')
  @ApiQuery({ name: 'asOf', required: false, description: 'Instant or day; a day means its end (UTC).' })
  @ApiQuery({
    name: 'timeBasis',
    required: false,
    enum: ['recorded', 'effective'],
    description: 'recorded: what was known then; effective: what was true then.',
  })
  @ApiQuery({
    name: 'knownAt',
    required: false,
    description: 'With timeBasis=effective: as known at this instant or day.',
  })
  @ApiOperation({ operationId: 'getTrialBalance', summary: 'All accounts and their sum, zero per currency' })
  async trialBalance(@Wait() wait: number, @Query() query: BalanceQuery): Promise<object> {
    const basis = basisOf(query);
    const checkpoint =
      wait > 0
        ? await this.checkpoints.reached(LEDGER, await this.store.head(), wait)
        : await this.checkpoints.of(LEDGER);
    const accounts = await this.balances.all(basis);
    const { asOf, knownAt, timeBasis = 'recorded' } = query;
    return {
      accounts: accounts.map(({ account, balance }) => ({ account, balance })),
      totals: accountTotals(accounts),
      checkpoint,
      ...(asOf === undefined ? {} : { asOf, timeBasis }),
      ...(knownAt === undefined ? {} : { knownAt }),
    };
  }
}

type BalanceQuery = Readonly<{ asOf?: string; timeBasis?: string; knownAt?: string }>;

const basisOf = ({ asOf, timeBasis = 'recorded', knownAt }: BalanceQuery): BalanceBasis => {
  if (timeBasis !== 'recorded' && timeBasis !== 'effective')
    throw badParameter('timeBasis', 'timeBasis takes `recorded` or `effective`.');
  if (knownAt !== undefined && timeBasis !== 'effective')
    throw badParameter('knownAt', 'knownAt goes with timeBasis=effective.');
  if (timeBasis === 'recorded') return asOf === undefined ? {} : { recordedUntil: endOf('asOf', asOf) };
  return {
    ...(asOf === undefined ? {} : { effectiveOn: endOf('asOf', asOf).slice(0, 10) }),
    ...(knownAt === undefined ? {} : { recordedUntil: endOf('knownAt', knownAt) }),
  };
};

/** A day means its last instant, so that an entry recorded at the next midnight does not count. */
const endOf = (parameter: string, moment: string): string => {
  const instant = readInstant(moment);
  if (instant !== undefined) return instant;
  if (isDay(moment)) return lastInstantOf(moment, 'UTC');
  throw badParameter(parameter, `${parameter} must be an instant or a day.`);
};

const badParameter = (parameter: string, detail: string): ProblemException =>
  new ProblemException(400, 'PARAMETER_INVALID', detail, {
    errors: [{ parameter, code: 'PARAMETER_INVALID', detail }],
  });
