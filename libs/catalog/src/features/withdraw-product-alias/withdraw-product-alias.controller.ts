import { Access, answer, AnswersCommand, Meta, Refuses, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { catalogProblems } from '../../catalog.problems';
import { productAliasView, viewOfProductAlias } from '../../product-alias.view';
import { WithdrawProductAliasCommand } from './withdraw-product-alias.handler';

class WithdrawProductAliasDto {
  @TextField({ max: 500 })
  readonly reason!: string;
}

@ApiTags('catalog')
@Controller({ path: 'products/aliases', version: '1' })
export class WithdrawProductAliasController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':aliasId/withdraw')
  @Access(['channel.manager', 'channel.lead', 'programme.author'], 'vendor')
  @AnswersCommand(productAliasView)
  @Refuses(catalogProblems, ['ALIAS_NOT_OPEN', 'REASON_MISSING'])
  @ApiOperation({ operationId: 'withdrawProductAlias', summary: 'Let a spelling stand for no part any more' })
  async withdraw(
    @Param('aliasId') aliasId: string,
    @Body() { reason }: WithdrawProductAliasDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new WithdrawProductAliasCommand({ aliasId, reason }, meta)),
      viewOfProductAlias,
    );
  }
}
