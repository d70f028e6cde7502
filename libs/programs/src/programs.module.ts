import { openTo, saysIn } from '@channel/http';
import { contribute } from '@channel/runtime';
import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Programmes } from './domain/terms/definition';
import { DraftedVersions } from './domain/terms/drafted-versions';
import { ApproveProgrammeVersionController } from './features/approve-programme-version/approve-programme-version.controller';
import { ApproveProgrammeVersionHandler } from './features/approve-programme-version/approve-programme-version.handler';
import { DraftProgrammeVersionController } from './features/draft-programme-version/draft-programme-version.controller';
import { DraftProgrammeVersionHandler } from './features/draft-programme-version/draft-programme-version.handler';
import { ProgrammeChoicesController } from './features/programme-choices/programme-choices.controller';
import { ProgrammeRulesController } from './features/programme-rules/programme-rules.controller';
import { programmeList } from './features/programme-versions/programme-list.projection';
import { PublishedProgrammes } from './features/programme-versions/published-programmes';
import { PublishedVersions } from './features/programme-versions/published-versions';
import { ProgrammeVersionsController } from './features/programme-versions/programme-versions.controller';
import { SubmitProgrammeVersionController } from './features/submit-programme-version/submit-programme-version.controller';
import { SubmitProgrammeVersionHandler } from './features/submit-programme-version/submit-programme-version.handler';

import { StopProgrammeVersionController } from './features/stop-programme-version/stop-programme-version.controller';
import { ReturnProgrammeVersionHandler } from './features/stop-programme-version/return-programme-version.handler';
import { WithdrawProgrammeVersionHandler } from './features/stop-programme-version/withdraw-programme-version.handler';
import { ZoneOfInstallation } from './zone-of-installation';
import { termsDoor } from './terms-door';
import { programsInbox } from './programs.inbox';
import { waitsIn } from '@channel/inbox';
import { ProgrammeHistoryController } from './features/programme-history/programme-history.controller';
import { PROGRAMS_IN_GERMAN } from './programs.said.de';
import { PROGRAMME_RULES_IN_GERMAN } from './features/programme-rules/rules.said.de';

/** Global because every context asks `Programmes` for the rules in force. */
@Global()
@Module({
  imports: [
    saysIn('programs', PROGRAMS_IN_GERMAN, PROGRAMME_RULES_IN_GERMAN),
    CqrsModule,
    waitsIn('programs', { waiting: programsInbox }),
    contribute('programs', { projections: [programmeList] }),
    openTo('programs', [termsDoor]),
  ],
  controllers: [
    ProgrammeHistoryController,
    DraftProgrammeVersionController,
    SubmitProgrammeVersionController,
    StopProgrammeVersionController,
    ApproveProgrammeVersionController,
    ProgrammeRulesController,
    ProgrammeChoicesController,
    ProgrammeVersionsController,
  ],
  providers: [
    DraftProgrammeVersionHandler,
    SubmitProgrammeVersionHandler,
    ReturnProgrammeVersionHandler,
    WithdrawProgrammeVersionHandler,
    ApproveProgrammeVersionHandler,
    ZoneOfInstallation,
    { provide: Programmes, useClass: PublishedProgrammes },
    { provide: DraftedVersions, useClass: PublishedVersions },
  ],
  exports: [Programmes, DraftedVersions],
})
export class ProgramsModule {}
