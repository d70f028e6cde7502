import {
  Access,
  answer,
  FlagField,
  Meta,
  Refuses,
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
import { CHANNEL, dealView, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { ExtendDealCommand } from './extend-deal.handler';

class ExtendDealDto {
  @FlagField({ optional: true, description: 'False declines the request; the partner reads the reason.' })
  readonly granted?: boolean;
  @TextField({ optional: true, max: 2000 })
  readonly reason?: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class ExtendDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/extend')
  @AnswersCommand(dealView)
  @Access(CHANNEL, 'assigned')
  @Refuses(dealsProblems, [
    'HUMAN_REQUIRED',
    'EXTENSION_NOT_REQUESTED',
    'CONFLICT_OF_INTEREST',
    'PARTNER_NOT_ELIGIBLE',
    'REASON_MISSING',
  ])
  @InBulk()
  @ApiOperation({ operationId: 'extendDeal', summary: 'Grant or decline a longer protection' })
  async extend(
    @Param('dealId') dealId: string,
    @Body() body: ExtendDealDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(
      new ExtendDealCommand({ dealId, granted: body.granted ?? true, text: body.reason ?? '' }, meta),
    );
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
