import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { LeaveProgrammeCommand } from './leave-programme.handler';

class LeaveProgrammeDto {
  @TextField({ max: 500, description: 'The other side reads it.' })
  readonly reason!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class LeaveProgrammeController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/leave')
  @Access(['partner.admin', 'distributor.admin'], 'own')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, ['PARTNER_NOT_ACTIVE', 'REASON_MISSING', 'VERSION_NOT_IN_FORCE'])
  @ApiOperation({
    operationId: 'leaveProgramme',
    summary: 'Leave the programme for good: protections end, what was earned is paid',
  })
  async leave(
    @Param('partnerId') partnerId: string,
    @Body() { reason }: LeaveProgrammeDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new LeaveProgrammeCommand({ partnerId, reason }, meta)),
      viewOfPartner,
    );
  }
}
