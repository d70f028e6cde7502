import { contribute } from '@channel/runtime';
import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Partners } from './domain/partner/standing';
import { ChangePartnerLevelController } from './features/change-partner-level/change-partner-level.controller';
import { ChangePartnerLevelHandler } from './features/change-partner-level/change-partner-level.handler';
import { EnrolPartnerController } from './features/enrol-partner/enrol-partner.controller';
import { EnrolPartnerHandler } from './features/enrol-partner/enrol-partner.handler';
import { GrantSpecialisationController } from './features/grant-specialisation/grant-specialisation.controller';
import { GrantSpecialisationHandler } from './features/grant-specialisation/grant-specialisation.handler';
import { InvitePartnerController } from './features/invite-partner/invite-partner.controller';
import { InvitePartnerHandler } from './features/invite-partner/invite-partner.handler';
import { PartnerListController } from './features/partner-list/partner-list.controller';
import { partnerList } from './features/partner-list/partner-list.projection';
import { PartnersReader } from './features/partner-list/partners.reader';
import { SignTermsController } from './features/sign-terms/sign-terms.controller';
import { SignTermsHandler } from './features/sign-terms/sign-terms.handler';
import { ProgrammeFactsReader } from './programme-facts';
import { StandingEffects } from './standing-effects';

/** Global because every context asks `Partners` for the standing of a partner. */
@Global()
@Module({
  imports: [CqrsModule, contribute('partners', { projections: [partnerList] })],
  controllers: [
    InvitePartnerController,
    EnrolPartnerController,
    SignTermsController,
    ChangePartnerLevelController,
    GrantSpecialisationController,
    PartnerListController,
  ],
  providers: [
    ProgrammeFactsReader,
    InvitePartnerHandler,
    EnrolPartnerHandler,
    SignTermsHandler,
    ChangePartnerLevelHandler,
    GrantSpecialisationHandler,
    StandingEffects,
    { provide: Partners, useClass: PartnersReader },
  ],
  exports: [Partners, StandingEffects],
})
export class PartnersModule {}
