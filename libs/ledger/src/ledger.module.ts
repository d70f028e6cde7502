import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { LedgerEntriesController } from './features/ledger-entries/ledger-entries.controller';
import { JournalController } from './features/journal-export/journal.controller';
import { ledgerEntries } from './features/ledger-entries/ledger-entries.projection';
import { BalanceChangesController } from './features/trial-balance/balance-changes.controller';
import { LedgerBalances } from './features/trial-balance/ledger-balances.query';
import { TrialBalanceController } from './features/trial-balance/trial-balance.controller';
import { saysIn } from '@channel/http';
import { LEDGER_IN_GERMAN } from './ledger.said.de';

/** Double entry derived from the events of rewards and payouts; it has no command. */
@Module({
  imports: [saysIn('ledger', LEDGER_IN_GERMAN), contribute('ledger', { projections: [ledgerEntries] })],
  controllers: [LedgerEntriesController, TrialBalanceController, BalanceChangesController, JournalController],
  providers: [LedgerBalances],
})
export class LedgerModule {}
