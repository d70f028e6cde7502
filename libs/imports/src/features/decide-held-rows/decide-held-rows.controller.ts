import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { acceptedJobId } from '../../import-jobs';
import { decidedRowsView, viewOfImport } from '../../import.view';
import { importsProblems } from '../../imports.problems';
import { DecideHeldRowsCommand } from './decide-held-rows.handler';

class DecideHeldRowsDto {
  @TextField({ max: 60, description: 'The reason for which the rows are held, e.g. POSSIBLE_REREPORT.' })
  readonly code!: string;
  @TextField({ max: 1000, description: 'Why; kept with the decision.' })
  readonly reason!: string;
}

@ApiTags('imports')
@Controller({ path: 'imports/:importId/held-rows', version: '1' })
export class DecideHeldRowsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('accept')
  @Access(['distributor.admin', 'partner.admin'], 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(decidedRowsView)
  @Refuses(importsProblems, ['HUMAN_REQUIRED', 'IMPORT_NOT_CHECKED', 'REASON_MISSING', 'NO_ROW_HELD'])
  @ApiOperation({
    operationId: 'acceptHeldRows',
    summary: 'All rows that are held for one reason are right: they are applied',
  })
  accept(@Param('importId') importId: string, @Body() body: DecideHeldRowsDto, @Meta() meta: CommandMeta) {
    return this.decide({ importId, decision: 'accept', code: body.code, reason: body.reason }, meta);
  }

  @Post('skip')
  @Access(['distributor.admin', 'partner.admin'], 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(decidedRowsView)
  @Refuses(importsProblems, ['HUMAN_REQUIRED', 'IMPORT_NOT_CHECKED', 'REASON_MISSING', 'NO_ROW_HELD'])
  @ApiOperation({
    operationId: 'skipHeldRows',
    summary: 'All rows that are held for one reason are slips or repetitions: they are left out',
  })
  skip(@Param('importId') importId: string, @Body() body: DecideHeldRowsDto, @Meta() meta: CommandMeta) {
    return this.decide({ importId, decision: 'skip', code: body.code, reason: body.reason }, meta);
  }

  private async decide(data: DecideHeldRowsCommand['data'], meta: CommandMeta) {
    const outcome = await this.commands.execute(new DecideHeldRowsCommand(data, meta));
    const { importId, code, decision } = data;
    return answer(outcome, (state) => ({
      ...viewOfImport(state),
      ...{ code, decision },
      ...(decision === 'accept' && state.status === 'applied'
        ? { jobId: acceptedJobId(importId, code) }
        : {}),
    }));
  }
}
