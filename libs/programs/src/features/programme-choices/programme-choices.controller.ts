import { absent, Access, AnswersRecord, ProblemException, RecordAnswer, ROLES } from '@channel/http';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { termsAt } from '../../domain/terms/terms';
import { termsDecider } from '../../domain/terms/terms.decider';
import { choicesView } from '../../programme.view';
import { programsProblems } from '../../programs.problems';
import { choicesIn } from './choices';

@ApiTags('programs')
@Controller({ path: 'programs', version: '1' })
export class ProgrammeChoicesController {
  constructor(
    private readonly runner: DeciderRunner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':programmeId/choices')
  @Access(ROLES, 'vendor')
  @AnswersRecord(choicesView, { id: false })
  @ApiOperation({ operationId: 'getProgrammeChoices', summary: 'The values that forms may offer today' })
  async choices(@Param('programmeId') programmeId: string) {
    const { state, revision } = await this.runner.load(termsDecider, programmeId);
    if (state.programmeId === null) throw absent();
    const { day, version } = termsAt(state, this.clock.now());
    if (version === undefined)
      throw new ProblemException(
        programsProblems.VERSION_NOT_IN_FORCE,
        'VERSION_NOT_IN_FORCE',
        `No approved version of ${programmeId} covers ${day}.`,
      );
    const named = { programmeId, on: day, version: version.version };
    return new RecordAnswer(revision, { ...named, ...choicesIn(version.definition) });
  }
}
