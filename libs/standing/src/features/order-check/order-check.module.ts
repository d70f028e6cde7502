import { Module } from '@nestjs/common';
import { KnownStandingsModule } from '../../facts/known-standings.module';
import { OrderDesk } from '../../order-desk';
import { StandingDesk } from '../../standing-desk';
import { OrderCheckController } from './order-check.controller';

/** Order management's question. Needs the catalogue beside it, which the rest of this context does not. */
@Module({
  imports: [KnownStandingsModule],
  controllers: [OrderCheckController],
  providers: [OrderDesk, StandingDesk],
})
export class OrderChecksModule {}
