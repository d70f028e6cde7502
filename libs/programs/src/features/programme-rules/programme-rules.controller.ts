import { Access, ProblemException, RecordAnswer, ROLES } from '@channel/http';
import { dayOf } from '@channel/kernel';
import { CLOCK, DeciderRunner, notFound, type Clock } from '@channel/runtime';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { inForceOn } from '../../domain/terms/terms';
import { termsDecider } from '../../domain/terms/terms.decider';
import { ruleText } from './rule-text';

@ApiTags('programs')
@Controller({ path: 'programs', version: '1' })
export class ProgrammeRulesController {
  constructor(
    private readonly runner: DeciderRunner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':programmeId/rules')
  @Access(ROLES, 'public')
  @ApiOperation({ operationId: 'getProgrammeRules', summary: 'The rules in force, one sentence each' })
  async rules(@Param('programmeId') programmeId: string) {
    const { state, revision } = await this.runner.load(termsDecider, programmeId);
    const zone = state.versions.at(-1)?.definition.calendar.timeZone.value ?? 'UTC';
    const inForce = inForceOn(state, dayOf(this.clock.now(), zone));
    if (inForce === undefined) throw new ProblemException(404, 'NOT_FOUND', notFound().detail);
    return new RecordAnswer(revision, {
      programmeId,
      version: inForce.version,
      title: inForce.definition.title,
      effectiveFrom: inForce.definition.effectiveFrom,
      documents: inForce.definition.documents,
      rules: ruleText(inForce.definition),
    });
  }
}
