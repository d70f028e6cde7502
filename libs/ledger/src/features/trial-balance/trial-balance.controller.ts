import { Access, Answers, asOfView, is, view, Wait, type ViewOf } from '@channel/http';
import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { Checkpoints } from '@channel/runtime';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { LEDGER_READERS } from '../../readers';
import { basisOf, TIME_BASES, timeBasisOf } from './balance-basis';
import { LedgerBalances, accountTotals, unitTotals } from './ledger-balances.query';

const LEDGER = 'ledger.entries';
/** How long a question about the past waits for what stands in the log. */
const PAST_MS = 5_000;

const accountsView = view('LedgerAccounts', {
  data: is.listOf(
    view('LedgerAccount', { account: is.text, kind: is.text, programmeId: is.id, balance: is.money }),
  ),
  asOf: asOfView,
});
const trialBalanceView = view('TrialBalance', {
  accounts: is.listOf(view('AccountBalance', { account: is.text, balance: is.money })),
  totals: is.listOf(is.money).describe('Zero per currency.'),
  units: view('UnitTrialBalance', {
    accounts: is.listOf(view('UnitAccountBalance', { account: is.text, balance: is.units })),
    totals: is.listOf(is.units).describe('Zero per unit.'),
  }).describe('The book of what is counted and is no money.'),
  checkpoint: is.checkpoint,
  asOf: is.text.optional().describe('As it was asked for: an instant or a day.'),
  timeBasis: is.oneOf(TIME_BASES).optional(),
  knownAt: is.text.optional(),
});

@ApiTags('ledger')
@Controller({ path: 'ledger', version: '1' })
export class TrialBalanceController {
  constructor(
    private readonly balances: LedgerBalances,
    private readonly checkpoints: Checkpoints,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Get('accounts')
  @Access(LEDGER_READERS, 'vendor')
  @Answers(accountsView)
  @ApiOperation({ operationId: 'listLedgerAccounts', summary: 'Accounts with their balances now' })
  async accounts(): Promise<ViewOf<typeof accountsView>> {
    const checkpoint = await this.checkpoints.of(LEDGER);
    const lagMs = (await this.store.head()) > checkpoint ? 1 : 0;
    return { data: await this.balances.all(), asOf: { checkpoint, lagMs } };
  }

  /** With `Prefer: wait` the answer knows everything that stood in the log when it was asked. */
  @Get('trial-balance')
  @Access(LEDGER_READERS, 'vendor')
  @Answers(trialBalanceView)
  @ApiQuery({
    name: 'asOf',
    required: false,
    type: String,
    description: 'Instant or day; a day means its end in the time zone of each programme.',
  })
  @ApiQuery({
    name: 'timeBasis',
    required: false,
    enum: TIME_BASES,
    description: 'recorded: what was known then; effective: what was true then.',
  })
  @ApiQuery({
    name: 'knownAt',
    required: false,
    type: String,
    description: 'With timeBasis=effective: as known at this instant or day.',
  })
  @ApiOperation({
    operationId: 'getTrialBalance',
    summary: 'All accounts and their sum, zero per currency and per unit',
  })
  async trialBalance(
    @Wait() wait: number,
    @Query('asOf') asOf?: string,
    @Query('timeBasis') basisGiven?: string,
    @Query('knownAt') knownAt?: string,
  ): Promise<ViewOf<typeof trialBalanceView>> {
    const timeBasis = timeBasisOf(basisGiven);
    const basis = basisOf(timeBasis, asOf, knownAt);
    // What was recorded up to a moment is the same whenever it is asked: nothing of it may still be on its way.
    const patience = asOf === undefined && knownAt === undefined ? wait : Math.max(wait, PAST_MS);
    const checkpoint =
      patience > 0
        ? await this.checkpoints.reached(LEDGER, await this.store.head(), patience)
        : await this.checkpoints.of(LEDGER);
    const accounts = await this.balances.all(basis);
    const counted = await this.balances.units(basis);
    return {
      accounts: accounts.map(({ account, balance }) => ({ account, balance })),
      totals: accountTotals(accounts),
      units: {
        accounts: counted.map(({ account, balance }) => ({ account, balance })),
        totals: unitTotals(counted),
      },
      checkpoint,
      ...(asOf === undefined ? {} : { asOf, timeBasis }),
      ...(knownAt === undefined ? {} : { knownAt }),
    };
  }
}
