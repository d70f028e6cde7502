import { Module } from '@nestjs/common';

/** Double entry derived from the events of rewards and payouts; it has no command. */
@Module({})
export class LedgerModule {}
