import { Access, Answers, ROLES, Viewer, type Principal, type ViewOf } from '@channel/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BothAxes } from '../../both-axes';
import { StandingDesk } from '../../standing-desk';
import { seesMoney, standingView, viewOfStanding } from '../../standing.view';

@ApiTags('standing')
@Controller({ path: 'partners', version: '1' })
export class StandingController {
  constructor(private readonly desk: StandingDesk) {}

  @Get(':partnerId/standing')
  @Access(ROLES, 'own')
  @Answers(standingView)
  @BothAxes()
  @ApiOperation({
    operationId: 'getPartnerStanding',
    summary: 'What a partner has and lacks of its level, of the next one up and of the one below, on a day',
  })
  async standing(
    @Param('partnerId') partnerId: string,
    @Query('on') on: string | undefined,
    @Query('asOf') asOf: string | undefined,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof standingView>> {
    const judged = await this.desk.judgedFor(viewer, partnerId, { on, asOf });
    return viewOfStanding(judged, seesMoney(viewer, judged));
  }
}
