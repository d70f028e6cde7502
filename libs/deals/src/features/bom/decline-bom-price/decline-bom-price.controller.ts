import {
  Access,
  answer,
  Meta,
  Refuses,
  TextField,
  AnswersCommand,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { bomView, viewOfBom } from '../../../bom.view';
import { CHANNEL } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
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
  @AnswersCommand(bomView)
  @Access(CHANNEL, 'assigned')
  @Refuses(dealsProblems, ['PRICE_NOT_OPEN', 'HUMAN_REQUIRED', 'FOUR_EYES', 'REASON_MISSING'])
  @ApiOperation({ operationId: 'declineBomPrice', summary: 'Decline the price that was asked for' })
  async decline(
    @Param('bomId') bomId: string,
    @Body() body: DeclineBomPriceDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const command = new DeclineBomPriceCommand({ bomId, text: body.reason }, meta);
    return answer(await this.commands.execute(command), (bom) => viewOfBom(bom, viewer));
  }
}
