import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  DayField,
  IdField,
  Meta,
  Refuses,
  Requires,
  ROLES,
  TextField,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { groupMappingsView, viewOfMappings } from '../../../groups/group-mappings.view';
import { identityProblems } from '../../../identity.problems';
import { MapGroupCommand } from './map-group.handler';

class MapGroupDto {
  @TextField({ max: 255, example: 'ledger-approvers', description: 'As the issuer says it at a sign-in.' })
  readonly group!: string;
  @ChoiceField(ROLES)
  readonly role!: string;
  @DayField({ optional: true, description: 'Last day of what it gives; an auditor needs one.' })
  readonly untilOn?: string;
  @IdField({ optional: true, description: 'Whose people they are; by default the vendor’s.' })
  readonly orgId?: string;
  @ChoiceField(['vendor', 'partner', 'distributor'], { optional: true, description: 'Of that organisation.' })
  readonly orgKind?: 'vendor' | 'partner' | 'distributor';
}

@ApiTags('access')
@Controller({ path: 'group-mappings', version: '1' })
export class MapGroupController {
  constructor(private readonly commands: CommandBus) {}

  /** Claims never grant a role by themselves: only what stands here does, at the next sign-in of who is in the group. */
  @Post()
  @Access(['platform.admin'], 'vendor', { stepUp: true })
  @Requires('Idempotency-Key')
  @AnswersCommand(groupMappingsView, 201)
  @Refuses(identityProblems, [
    'HUMAN_REQUIRED',
    'ORGANISATION_DIFFERS',
    'SELF_GRANT',
    'GROUP_MAPPED',
    'ROLE_OF_OTHER_ORGANISATION',
    'END_DATE_REQUIRED',
    'END_DATE_PAST',
  ])
  @ApiOperation({ operationId: 'mapGroup', summary: 'Give a role to whoever is in a group of the issuer' })
  async map(@Body() body: MapGroupDto, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const { group, role, untilOn = null, orgId = viewer.orgId, orgKind = viewer.orgKind } = body;
    const outcome = await this.commands.execute(
      new MapGroupCommand({ group, role, untilOn, orgId, orgKind }, meta),
    );
    return answer(outcome, viewOfMappings);
  }
}
