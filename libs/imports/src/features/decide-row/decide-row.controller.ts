import {
  Access,
  answer,
  AnswersCommand,
  Meta,
  NumberInPath,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { acceptedJobId } from '../../import-jobs';
import { decidedRowView, viewOfImport } from '../../import.view';
import { importsProblems } from '../../imports.problems';
import { DecideRowCommand } from './decide-row.handler';

class DecideRowDto {
  @TextField({ max: 1000, description: 'Why; kept with the decision.' })
  readonly reason!: string;
}

@ApiTags('imports')
@Controller({ path: 'imports/:importId/rows/:row', version: '1' })
export class DecideRowController {
  constructor(private readonly commands: CommandBus) {}

  @Post('accept')
  @Access(['distributor.admin', 'partner.admin'], 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(decidedRowView)
  @Refuses(importsProblems, [
    'HUMAN_REQUIRED',
    'IMPORT_NOT_CHECKED',
    'REASON_MISSING',
    'ROW_DECIDED',
    'ROW_NOT_HELD',
  ])
  @ApiOperation({ operationId: 'acceptImportRow', summary: 'A held row is right: it is applied' })
  accept(
    @Param('importId') importId: string,
    @Param('row', NumberInPath) row: number,
    @Body() { reason }: DecideRowDto,
    @Meta() meta: CommandMeta,
  ) {
    return this.decide({ importId, row, decision: 'accept', reason }, meta);
  }

  @Post('skip')
  @Access(['distributor.admin', 'partner.admin'], 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(decidedRowView)
  @Refuses(importsProblems, [
    'HUMAN_REQUIRED',
    'IMPORT_NOT_CHECKED',
    'REASON_MISSING',
    'ROW_DECIDED',
    'ROW_NOT_HELD',
  ])
  @ApiOperation({
    operationId: 'skipImportRow',
    summary: 'A held row is a slip or a repetition: it is left out',
  })
  skip(
    @Param('importId') importId: string,
    @Param('row', NumberInPath) row: number,
    @Body() { reason }: DecideRowDto,
    @Meta() meta: CommandMeta,
  ) {
    return this.decide({ importId, row, decision: 'skip', reason }, meta);
  }

  private async decide(data: DecideRowCommand['data'], meta: CommandMeta) {
    const outcome = await this.commands.execute(new DecideRowCommand(data, meta));
    const { importId, row, decision } = data;
    return answer(outcome, (state) => ({
      ...viewOfImport(state),
      row,
      decision,
      ...(decision === 'accept' && state.status === 'applied'
        ? { jobId: acceptedJobId(importId, String(row)) }
        : {}),
    }));
  }
}
