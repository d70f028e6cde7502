import { Access, Answers, Viewer, type Principal, type ViewOf } from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { meView } from '../../access.view';
import { People } from '../../personal-data/people';

/** Who the caller is to us: what the server will allow. */
@ApiTags('access')
@Controller({ path: 'me', version: '1' })
export class MeController {
  constructor(private readonly people: People) {}

  @Get()
  @Access(['*'], 'own', { machine: 'deals:read' })
  @Answers(meView)
  @ApiOperation({ operationId: 'getMe', summary: 'Who I am here, and what I may do' })
  async me(@Viewer() { id, type, orgId, orgKind, roles, scopes }: Principal): Promise<ViewOf<typeof meView>> {
    const name = (await this.people.detailsOf([id])).get(id)?.name ?? null;
    return { id, name, type, organisation: { id: orgId, kind: orgKind }, roles, scopes };
  }
}
