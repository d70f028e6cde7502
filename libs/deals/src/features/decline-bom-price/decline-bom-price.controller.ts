import { Access, answer, Meta, Refuses, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CHANNEL, viewOfBom } from '../../deal.view';
import { dealsProblems } from '../../deals.problems';
import { DeclineBomPriceCommand } from './decline-bom-price.handler';

class DeclineBomPriceDto {
  @TextField({ max: 2000, description: 'Visible to partner and distributor.' })
  readonly reason!: string;
}

@ApiTags('boms')
@Controller({ path: 'boms', version: '1' })
export class DeclineBomPriceController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':bomId/decline-price')
  @HttpCode(200)
  @Access(CHANNEL, 'vendor')
  @Refuses(dealsProblems)
  @ApiOperation({ operationId: 'declineBomPrice', summary: 'Decline the price that was asked for' })
  async decline(@Param('bomId') bomId: string, @Body() body: DeclineBomPriceDto, @Meta() meta: CommandMeta) {
    const command = new DeclineBomPriceCommand({ bomId, text: body.reason }, meta);
    return answer(await this.commands.execute(command), viewOfBom);
  }
}
