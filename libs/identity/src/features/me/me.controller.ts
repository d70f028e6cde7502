import { Access, Answers, Viewer, type Principal, type ViewOf } from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { meView } from '../../access.view';

/** Who the caller is to us: what the server will allow. */
@ApiTags('access')
@Controller({ path: 'me', version: '1' })
export class MeController {
  @Get()
  @Access(['*'], 'own', { machine: 'deals:read' })
  @Answers(meView)
  @ApiOperation({ operationId: 'getMe', summary: 'Who I am here, and what I may do' })
  me(@Viewer() { id, type, orgId, orgKind, roles, scopes }: Principal): ViewOf<typeof meView> {
    return { id, type, organisation: { id: orgId, kind: orgKind }, roles, scopes };
  }
}
