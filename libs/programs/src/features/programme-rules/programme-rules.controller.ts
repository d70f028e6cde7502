import { absent, Access, AnswersRecord, ProblemException, RecordAnswer, ROLES } from '@channel/http';
import { isDay, type Day } from '@channel/kernel';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { inForceOn, termsAt, type Terms } from '../../domain/terms/terms';
import { programsProblems } from '../../programs.problems';
import { termsDecider } from '../../domain/terms/terms.decider';
import { rulesView } from '../../programme.view';
import { ruleText } from './rule-text';

@ApiTags('programs')
@Controller({ path: 'programs', version: '1' })
export class ProgrammeRulesController {
  constructor(
    private readonly runner: DeciderRunner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':programmeId/rules')
  @Access(ROLES, 'vendor')
  @AnswersRecord(rulesView, { id: false })
  @ApiQuery({
    name: 'on',
    required: false,
    schema: { type: 'string', format: 'date' },
    description: 'A day; by default today.',
  })
  @ApiOperation({ operationId: 'getProgrammeRules', summary: 'The rules in force, one sentence each' })
  async rules(@Param('programmeId') programmeId: string, @Query('on') on: string | undefined) {
    const { state, revision } = await this.runner.load(termsDecider, programmeId);
    if (state.programmeId === null) throw absent();
    const day = this.dayAsked(on, state);
    const inForce = inForceOn(state, day);
    if (inForce === undefined)
      throw new ProblemException(
        programsProblems.VERSION_NOT_IN_FORCE,
        'VERSION_NOT_IN_FORCE',
        `No approved version of ${programmeId} covers ${day}.`,
      );
    return new RecordAnswer(revision, {
      ...{ programmeId, on: day },
      version: inForce.version,
      title: inForce.definition.title,
      effectiveFrom: inForce.definition.effectiveFrom,
      documents: inForce.definition.documents,
      rules: ruleText(inForce.definition),
    });
  }

  private dayAsked(on: string | undefined, terms: Terms): Day {
    if (on === undefined) return termsAt(terms, this.clock.now()).day;
    if (isDay(on)) return on;
    throw new ProblemException(400, 'PARAMETER_INVALID', 'on must be a day such as 2026-10-02.', {
      errors: [{ parameter: 'on', code: 'PARAMETER_INVALID', detail: 'Not a day.' }],
    });
  }
}
