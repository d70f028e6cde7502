import {
  Access,
  answer,
  AnswersCommand,
  Meta,
  Refuses,
  Requires,
  TextField,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { bomView, viewOfBom } from '../../../bom.view';
import { DISTRIBUTORS } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { DeclineQuoteRequestCommand } from './decline-quote-request.handler';

class DeclineQuoteRequestDto {
  @TextField({ max: 2000, description: 'Visible to the partner, who is told.' })
  readonly reason!: string;
}

@ApiTags('quotes')
@Controller({ path: 'boms', version: '1' })
export class DeclineQuoteRequestController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':bomId/decline-quote-request')
  @AnswersCommand(bomView)
  @Access(DISTRIBUTORS, 'named')
  @Requires('Idempotency-Key')
  @Refuses(dealsProblems, [
    'PRICE_NOT_APPROVED',
    'DEAL_NOT_OPEN',
    'BOM_CHANGED',
    'QUOTE_ALREADY_DRAFTED',
    'REQUEST_DECLINED',
    'REASON_MISSING',
  ])
  @ApiOperation({
    operationId: 'declineQuoteRequest',
    summary: 'Say that a bill of materials is not quoted; the registration and its price stand',
  })
  async decline(
    @Param('bomId') bomId: string,
    @Body() { reason }: DeclineQuoteRequestDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const command = new DeclineQuoteRequestCommand({ bomId, text: reason }, meta);
    return answer(await this.commands.execute(command), (bom) => viewOfBom(bom, viewer));
  }
}
