import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { catalogProblems } from '../../catalog.problems';
import { productAliasView, viewOfProductAlias } from '../../product-alias.view';
import { RecordProductAliasCommand } from './record-product-alias.handler';

class RecordProductAliasDto {
  @TextField({ max: 100, description: 'The other spelling.', example: 'EX410048P' })
  readonly alias!: string;
  @TextField({ max: 100, description: 'The part it stands for.', example: 'EX4100-48P' })
  readonly sku!: string;
  @TextField({ optional: true, max: 500 })
  readonly reason?: string;
}

@ApiTags('catalog')
@Controller({ path: 'products/aliases', version: '1' })
export class RecordProductAliasController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Access(['channel.manager', 'channel.lead', 'programme.author'], 'vendor')
  @Requires('Idempotency-Key')
  @AnswersCommand(productAliasView, 201)
  @Refuses(catalogProblems, ['UNKNOWN_SKU', 'ALIAS_IS_PART', 'ALIAS_TAKEN'])
  @ApiOperation({ operationId: 'recordProductAlias', summary: 'Record another spelling of a part' })
  async record(@Body() body: RecordProductAliasDto, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new RecordProductAliasCommand(body, meta)), viewOfProductAlias);
  }
}
