import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { DeclineApplicationCommand } from './decline-application.handler';

class DeclineApplicationDto {
  @TextField({ max: 500, description: 'The applicant reads it.' })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class DeclineApplicationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/decline-application')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, ['APPLICATION_NOT_OPEN', 'REASON_MISSING', 'VERSION_NOT_IN_FORCE'])
  @ApiOperation({
    operationId: 'declineApplication',
    summary: 'Decline the application of an organisation; it may apply again, and may be invited',
  })
  async decline(
    @Param('partnerId') partnerId: string,
    @Body() body: DeclineApplicationDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new DeclineApplicationCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
