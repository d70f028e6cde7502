import {
  absent,
  Access,
  Answers,
  parameterInvalid,
  PossibleActs,
  possibleActsView,
  ProblemException,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { accessVisibleTo } from '../../access.view';
import { accessDecider } from '../../domain/access/access.decider';
import { Principals } from '../../guard/principals';

const MOST = 40;

@ApiTags('access')
@Controller({ path: 'access', version: '1' })
export class PossibleActsController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly principals: Principals,
    private readonly possible: PossibleActs,
  ) {}

  /**
   * What somebody could do now with a record, each act with the rule that refuses it. The acts are tried as they are, so the
   * answer is never another than theirs; nothing is done. It says how a record stands towards somebody, and nothing of it.
   */
  @Get(':personId/possible-acts')
  @Access(['platform.admin', 'auditor'], 'vendor')
  @Answers(possibleActsView)
  @ApiQuery({
    name: 'record',
    required: true,
    schema: { type: 'string', minLength: 1, maxLength: MOST, example: 'DR-2026-000184' },
    description: 'The number or code of a record.',
  })
  @ApiOperation({
    operationId: 'getPossibleActs',
    summary: 'What somebody may do with a record, and which rule refuses the rest',
  })
  async get(
    @Param('personId') personId: string,
    @Query('record') asked: string | undefined,
    @Viewer() viewer: Principal,
  ) {
    const record = typeof asked === 'string' ? asked.trim() : '';
    if (record === '' || record.length > MOST)
      throw parameterInvalid('record', `record has 1 to ${String(MOST)} characters.`);
    const { state } = await this.runner.load(accessDecider, personId);
    if (!accessVisibleTo(viewer.orgId)(state)) throw absent();
    const person = await this.asThemselves(personId);
    const { id: recordId, acts } = await this.possible.of(person, record, viewer);
    return { personId, record, recordId, acts };
  }

  /** As the guard would find them; `undefined` for somebody whom it would not let in. */
  private async asThemselves(personId: string): Promise<Principal | undefined> {
    try {
      return await this.principals.anybody(personId);
    } catch (error) {
      if (error instanceof ProblemException && error.code === 'UNAUTHENTICATED') return undefined;
      throw error;
    }
  }
}
