import {
  Access,
  answer,
  Meta,
  Refuses,
  TextField,
  Viewer,
  type Principal,
  AnswersCommand,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dealView, viewOfDeal } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { RevokeDealCommand } from './revoke-deal.handler';

class RevokeDealDto {
  @TextField({ max: 2000, description: 'Visible to the partner.' })
  readonly reason!: string;
  @TextField({ max: 2000, description: 'Internal: what proves it.' })
  readonly evidence!: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class RevokeDealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/revoke')
  @AnswersCommand(dealView)
  @Access(['channel.lead'], 'vendor')
  @Refuses(dealsProblems, [
    'HUMAN_REQUIRED',
    'CONFLICT_OF_INTEREST',
    'DEAL_NOT_OPEN',
    'REASON_MISSING',
    'EVIDENCE_MISSING',
  ])
  @ApiOperation({ operationId: 'revokeDeal', summary: 'Take an approval back, on evidence' })
  async revoke(
    @Param('dealId') dealId: string,
    @Body() body: RevokeDealDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(
      new RevokeDealCommand({ dealId, text: body.reason, evidence: body.evidence }, meta),
    );
    return answer(outcome, (deal) => viewOfDeal(deal, viewer));
  }
}
