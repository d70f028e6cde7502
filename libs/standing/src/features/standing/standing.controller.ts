import { absent, Access, Answers, isVendor, ROLES, Viewer, type Principal, type ViewOf } from '@channel/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { StandingDesk } from '../../standing-desk';
import { seesMoney, standingView, viewOfRole } from './standing.view';

@ApiTags('standing')
@Controller({ path: 'partners', version: '1' })
export class StandingController {
  constructor(private readonly desk: StandingDesk) {}

  @Get(':partnerId/standing')
  @Access(ROLES, 'own')
  @Answers(standingView)
  @ApiQuery({
    name: 'on',
    required: false,
    schema: { type: 'string', format: 'date' },
    description: 'The day in business; by default the day of `asOf`, or today.',
  })
  @ApiQuery({
    name: 'asOf',
    required: false,
    type: String,
    description: 'Only what was recorded up to this instant, or the end of this day, is looked at.',
  })
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
    if (!isVendor(viewer) && viewer.orgId !== partnerId) throw absent();
    const judged = await this.desk.judged(partnerId, { on, asOf });
    const { known, roles } = judged;
    const { code, name, kind, country, status, programmeId, role, countryTier, regions } = known.partner;
    return {
      on: known.on,
      ...(judged.asOf === undefined ? {} : { asOf: judged.asOf }),
      ...{ place: known.place, partnerId, code, name, kind, country, status, programmeId },
      definitionVersion: known.rules?.version ?? null,
      role,
      level: judged.level,
      ...{ countryTier, regions },
      specialisations: judged.specialisations,
      roles: roles.map((one) => viewOfRole(one, seesMoney(viewer))),
      unconverted: known.unconverted,
    };
  }
}
