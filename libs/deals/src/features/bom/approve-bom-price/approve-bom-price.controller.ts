import {
  Access,
  answer,
  hasRole,
  ListField,
  Meta,
  MoneyDto,
  MoneyField,
  Refuses,
  Requires,
  TextField,
  Viewer,
  type Principal,
  AnswersCommand,
  InBulk,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { bomView, viewOfBom } from '../../../bom.view';
import { CHANNEL } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { ApproveBomPriceCommand } from './approve-bom-price.handler';

class NetLineDto {
  @TextField({ max: 20 })
  readonly line!: string;
  @MoneyField()
  readonly netUnit!: MoneyDto;
}
class ApproveBomPriceDto {
  @TextField({ optional: true, max: 2000, description: 'Needed where a price is not the standard one.' })
  readonly reason?: string;
  @ListField(() => NetLineDto, { optional: true, min: 0, max: 1000 })
  readonly lines?: NetLineDto[];
}

@ApiTags('boms')
@Controller({ path: 'boms', version: '1' })
export class ApproveBomPriceController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':bomId/approve-price')
  @AnswersCommand(bomView)
  @Access(CHANNEL, 'assigned')
  @Requires('If-Match')
  @Refuses(dealsProblems, [
    'PRICE_NOT_OPEN',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
    'DEAL_NOT_APPROVED',
    'BOM_CHANGED',
    'ABOVE_LIMIT',
    'PRICE_INVALID',
    'NFR_ORDER',
    'REASON_MISSING',
    'BELOW_FLOOR',
  ])
  @InBulk()
  @ApiOperation({ operationId: 'approveBomPrice', summary: 'Approve the price, as proposed or changed' })
  async approve(
    @Param('bomId') bomId: string,
    @Body() { lines, reason }: ApproveBomPriceDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const changes = (lines ?? []).map(({ line, netUnit: { amount, currency } }) => ({
      line,
      netUnit: { amount, currency },
    }));
    const mayExceedLimit = hasRole(viewer, 'channel.lead');
    const outcome = await this.commands.execute(
      new ApproveBomPriceCommand({ bomId, changes, reason: reason ?? null, mayExceedLimit }, meta),
    );
    return answer(outcome, (bom) => viewOfBom(bom, viewer));
  }
}
