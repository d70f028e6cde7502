import { Access, answer, AnswersCommand, Meta, Refuses } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { groupMappingsView, viewOfMappings } from '../../../groups/group-mappings.view';
import { identityProblems } from '../../../identity.problems';
import { EndGroupMappingCommand } from './end-group-mapping.handler';

@ApiTags('access')
@Controller({ path: 'group-mappings', version: '1' })
export class EndGroupMappingController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':mappingId/end')
  @Access(['platform.admin'], 'vendor')
  @AnswersCommand(groupMappingsView)
  @Refuses(identityProblems, ['HUMAN_REQUIRED', 'LAST_ADMINISTRATOR'])
  @ApiOperation({
    operationId: 'endGroupMapping',
    summary: 'End a mapping; what it gave to people ends with it, at once',
  })
  async end(@Param('mappingId') mappingId: string, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(new EndGroupMappingCommand({ mappingId }, meta)),
      viewOfMappings,
    );
  }
}
