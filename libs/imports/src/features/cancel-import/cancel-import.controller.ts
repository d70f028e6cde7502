import { Access, answer, AnswersCommand, Meta, Refuses } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { importView, viewOfImport } from '../../import.view';
import { importsProblems } from '../../imports.problems';
import { UPLOADERS } from '../../uploaders';
import { CancelImportCommand } from './cancel-import.handler';

@ApiTags('imports')
@Controller({ path: 'imports', version: '1' })
export class CancelImportController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':importId/cancel')
  @Access(UPLOADERS, 'own', { machine: 'pos:write' })
  @AnswersCommand(importView)
  @Refuses(importsProblems, ['IMPORT_NOT_OPEN'])
  @ApiOperation({ operationId: 'cancelImport', summary: 'Give an import up; nothing was applied' })
  async cancel(@Param('importId') importId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new CancelImportCommand({ importId }, meta)), viewOfImport);
  }
}
