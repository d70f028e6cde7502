import { Access, answer, Meta, Refuses } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { viewOfImport } from '../../import-jobs';
import { importsProblems } from '../../imports.problems';
import { UPLOADERS } from '../../uploaders';
import { CancelImportCommand } from './cancel-import.handler';

@ApiTags('imports')
@Controller({ path: 'imports', version: '1' })
export class CancelImportController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':importId/cancel')
  @HttpCode(200)
  @Access(UPLOADERS, 'own', { machine: 'pos:write' })
  @Refuses(importsProblems)
  @ApiOperation({ operationId: 'cancelImport', summary: 'Give an import up; nothing was applied' })
  async cancel(@Param('importId') importId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new CancelImportCommand({ importId }, meta)), viewOfImport);
  }
}
