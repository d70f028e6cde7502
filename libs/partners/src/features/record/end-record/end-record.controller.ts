import { Access, answer, AnswersCommand, DayField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { EndRecordCommand } from './end-record.handler';

class EndRecordDto {
  @DayField({ optional: true, description: 'First day that it no longer covers; by default today.' })
  readonly beforeOn?: string;
  @TextField({ max: 500 })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class EndRecordController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/records/:recordId/end')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    ...(['RECORD_UNKNOWN', 'RECORD_ENDED', 'DAYS_CROSSED', 'REASON_MISSING'] as const),
    'VERSION_NOT_IN_FORCE',
  ])
  @ApiOperation({
    operationId: 'endStandingRecord',
    summary:
      'End what is on record of a partner: a document that was cancelled, an approval that was withdrawn',
  })
  async end(
    @Param('partnerId') partnerId: string,
    @Param('recordId') recordId: string,
    @Body() body: EndRecordDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new EndRecordCommand({ ...body, partnerId, recordId }, meta)),
      viewOfPartner,
    );
  }
}
