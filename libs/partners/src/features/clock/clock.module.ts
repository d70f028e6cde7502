import { waitsIn } from '@channel/inbox';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ActivePartners } from '../../active-partners';
import { ClockKeeper } from '../../clock-keeper';
import { clocksNotices } from '../../clocks.notices';
import { PartnerClocks } from '../../partner-clocks';
import { ClockListController } from './clock-list/clock-list.controller';
import { clockList } from './clock-list/clock-list.projection';
import { EndClockHandler } from './when-clock-started-run-out/run-out-clock.handler';
import { whenClockStartedRunOut } from './when-clock-started-run-out/when-clock-started-run-out';
import { FollowPartnerClocksHandler } from './when-partner-entered-start-clocks/follow-partner-clocks.handler';
import { whenPartnerEnteredStartClocks } from './when-partner-entered-start-clocks/when-partner-entered-start-clocks';
import { FollowPersonClocksHandler } from './when-person-changed-follow-clocks/follow-person-clocks.handler';
import { whenPersonChangedFollowClocks } from './when-person-changed-follow-clocks/when-person-changed-follow-clocks';
import { AskForTermsHandler } from './when-version-begins-ask-for-terms/ask-for-terms.handler';
import { whenVersionBeginsAskForTerms } from './when-version-begins-ask-for-terms/when-version-begins-ask-for-terms';

/** What has to be done in time: clocks that begin, warn and run out by themselves (7.10, T5). */
@Module({
  imports: [
    CqrsModule,
    waitsIn('partners.clocks', { notices: clocksNotices }),
    contribute('partners.clocks', {
      projections: [clockList],
      automations: [
        whenPersonChangedFollowClocks,
        whenPartnerEnteredStartClocks,
        whenVersionBeginsAskForTerms,
        whenClockStartedRunOut,
      ],
    }),
  ],
  controllers: [ClockListController],
  providers: [
    ...[ActivePartners, ClockKeeper, PartnerClocks, EndClockHandler],
    ...[FollowPartnerClocksHandler, FollowPersonClocksHandler, AskForTermsHandler],
  ],
  exports: [ClockKeeper],
})
export class ClocksOfPartnersModule {}
