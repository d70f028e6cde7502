import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  IdField,
  MACHINE_SCOPES,
  Meta,
  Refuses,
  Requires,
  TextField,
  TextListField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { EMAIL, EMAIL_FORM } from '../../personal-data/email';
import { accessView, viewOfAccess } from '../../access.view';
import { identityProblems } from '../../identity.problems';
import { AdmitPersonCommand } from './admit-person.handler';

class AdmitPersonDto {
  @TextField({ max: 255, description: 'Subject (`sub`) at the issuer of this installation.' })
  readonly subject!: string;
  @ChoiceField(['person', 'machine'], {
    optional: true,
    description: 'A machine has scopes and never decides.',
  })
  readonly type?: 'person' | 'machine';
  @IdField({ description: '`vendor`, or the id of a partner or distributor.' })
  readonly orgId!: string;
  @ChoiceField(['vendor', 'partner', 'distributor'])
  readonly orgKind!: 'vendor' | 'partner' | 'distributor';
  @TextListField({ optional: true, choices: MACHINE_SCOPES, description: 'Of a machine.' })
  readonly scopes?: readonly string[];
  @TextField({
    optional: true,
    max: 200,
    description: 'What they are called. It is sealed, and erased on request.',
  })
  readonly name?: string;
  @TextField({ optional: true, max: 254, pattern: EMAIL, form: EMAIL_FORM })
  readonly email?: string;
}

@ApiTags('access')
@Controller({ path: 'access', version: '1' })
export class AdmitPersonController {
  constructor(private readonly commands: CommandBus) {}

  @Post('admit')
  @Access(['platform.admin'], 'vendor', { stepUp: true })
  @Requires('Idempotency-Key')
  @AnswersCommand(accessView, 201)
  @Refuses(identityProblems, ['PERSON_KNOWN', 'ORGANISATION_DIFFERS', 'SCOPES_OF_MACHINES'])
  @ApiOperation({
    operationId: 'admitPerson',
    summary: 'Let a subject of the issuer in, without any role yet',
  })
  async admit(@Body() { type, scopes, ...who }: AdmitPersonDto, @Meta() meta: CommandMeta) {
    const data = { ...who, type: type ?? 'person', scopes: scopes ?? [] } as const;
    return answer(await this.commands.execute(new AdmitPersonCommand(data, meta)), viewOfAccess);
  }
}
