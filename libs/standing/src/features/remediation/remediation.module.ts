import { ClocksOfPartnersModule } from '@channel/partners';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { KnownStandingsModule } from '../../facts/known-standings.module';
import { EndClocksOfFilledPlacesHandler } from './when-place-filled-end-clock/end-clocks-of-filled-places.handler';
import { whenPlaceFilledEndClock } from './when-place-filled-end-clock/when-place-filled-end-clock';

/** What was lost and is repaired: clocks of places that are filled end in time (7.10, J96). */
@Module({
  imports: [
    ClocksOfPartnersModule,
    KnownStandingsModule,
    contribute('standing.remediation', { automations: [whenPlaceFilledEndClock] }),
  ],
  providers: [EndClocksOfFilledPlacesHandler],
})
export class RemediationModule {}
