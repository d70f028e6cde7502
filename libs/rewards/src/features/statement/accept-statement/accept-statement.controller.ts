import { Access, answer, AnswersCommand, Meta, Refuses, Requires, InBulk } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { statementView, viewOfStatement } from '../../../statement.view';
import { rewardsProblems } from '../../../rewards.problems';
import { AcceptStatementCommand } from './accept-statement.handler';

@ApiTags('rewards')
@Controller({ path: 'statements', version: '1' })
export class AcceptStatementController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':statementId/accept')
  @Access(['partner.finance', 'partner.admin'], 'own')
  @Requires('If-Match')
  @AnswersCommand(statementView)
  @Refuses(rewardsProblems, ['STATEMENT_NOT_OPEN'])
  @InBulk()
  @ApiOperation({ operationId: 'acceptStatement', summary: 'Accept a statement: it is payable at once' })
  async accept(@Param('statementId') statementId: string, @Meta() meta: CommandMeta) {
    const command = new AcceptStatementCommand({ statementId, by: 'partner' }, meta);
    return answer(await this.commands.execute(command), viewOfStatement);
  }
}
