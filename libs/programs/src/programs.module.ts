import { contribute } from '@channel/runtime';
import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Programmes } from './domain/terms/definition';
import { ApproveProgrammeVersionController } from './features/approve-programme-version/approve-programme-version.controller';
import { ApproveProgrammeVersionHandler } from './features/approve-programme-version/approve-programme-version.handler';
import { DraftProgrammeVersionController } from './features/draft-programme-version/draft-programme-version.controller';
import { DraftProgrammeVersionHandler } from './features/draft-programme-version/draft-programme-version.handler';
import { ProgrammeRulesController } from './features/programme-rules/programme-rules.controller';
import { programmeList } from './features/programme-versions/programme-list.projection';
import { ProgrammesReader } from './features/programme-versions/programmes.reader';
import { ProgrammeVersionsController } from './features/programme-versions/programme-versions.controller';
import { SubmitProgrammeVersionController } from './features/submit-programme-version/submit-programme-version.controller';
import { SubmitProgrammeVersionHandler } from './features/submit-programme-version/submit-programme-version.handler';

/** Global because every context asks `Programmes` for the rules in force. */
@Global()
@Module({
  imports: [CqrsModule, contribute('programs', { projections: [programmeList] })],
  controllers: [
    DraftProgrammeVersionController,
    SubmitProgrammeVersionController,
    ApproveProgrammeVersionController,
    ProgrammeRulesController,
    ProgrammeVersionsController,
  ],
  providers: [
    DraftProgrammeVersionHandler,
    SubmitProgrammeVersionHandler,
    ApproveProgrammeVersionHandler,
    { provide: Programmes, useClass: ProgrammesReader },
  ],
  exports: [Programmes],
})
export class ProgramsModule {}
