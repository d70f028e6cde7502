import { ApprovedAccountsModule } from '@channel/payouts';
import { Module } from '@nestjs/common';
import { RunSheets } from './run-sheets';

/** What screens of runs and of quarters add up. */
@Module({ imports: [ApprovedAccountsModule], providers: [RunSheets], exports: [RunSheets] })
export class RunSheetsModule {}
