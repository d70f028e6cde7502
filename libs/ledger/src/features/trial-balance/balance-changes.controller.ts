import { Access, Answers, is, parameterInvalid, view } from '@channel/http';
import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { Checkpoints } from '@channel/runtime';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { LEDGER_READERS } from '../../readers';
import { balanceChanges } from './balance-changes';
import { basisAt, TIME_BASES, timeBasisOf } from './balance-basis';
import { LedgerBalances } from './ledger-balances.query';

const LEDGER = 'ledger.entries';
/** How long a question about the past waits for what stands in the log. */
const PATIENCE_MS = 5_000;
const MOMENT = 'Instant or day; a day means its end in the time zone of each programme.';

const changesView = view('LedgerChanges', {
  from: is.text.describe('As it was asked for.'),
  to: is.text.nullable().describe('As it was asked for; `null`: now.'),
  timeBasis: is.oneOf(TIME_BASES),
  checkpoint: is.checkpoint,
  data: is.listOf(
    view('LedgerChange', {
      id: is.text,
      account: is.text,
      before: is.money,
      after: is.money,
      change: is.money,
    }),
  ),
});

@ApiTags('ledger')
@Controller({ path: 'ledger', version: '1' })
export class BalanceChangesController {
  constructor(
    private readonly balances: LedgerBalances,
    private readonly checkpoints: Checkpoints,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Get('changes')
  @Access(LEDGER_READERS, 'vendor')
  @Answers(changesView)
  @ApiQuery({ name: 'from', required: true, type: String, description: MOMENT })
  @ApiQuery({ name: 'to', required: false, type: String, description: `${MOMENT} Absent: now.` })
  @ApiQuery({
    name: 'timeBasis',
    required: false,
    enum: TIME_BASES,
    description: 'recorded: what was known then; effective: what was true then, as known now.',
  })
  @ApiOperation({
    operationId: 'getLedgerChanges',
    summary: 'Every account at two moments, by either clock, and what changed between them',
  })
  async changes(
    @Query('from') from: string | undefined,
    @Query('to') to: string | undefined,
    @Query('timeBasis') basisGiven: string | undefined,
  ) {
    if (from === undefined) throw parameterInvalid('from', 'Say since when: from is an instant or a day.');
    const timeBasis = timeBasisOf(basisGiven);
    const [earlier, later] = [basisAt(timeBasis, 'from', from), basisAt(timeBasis, 'to', to)];
    // What was recorded up to a moment is the same whenever it is asked: nothing of it may still be on its way.
    const checkpoint = await this.checkpoints.reached(LEDGER, await this.store.head(), PATIENCE_MS);
    const data = balanceChanges(await this.balances.all(earlier), await this.balances.all(later));
    return { from, to: to ?? null, timeBasis, checkpoint, data };
  }
}
