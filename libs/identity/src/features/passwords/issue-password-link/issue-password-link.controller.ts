import { Access, answer, AnswersCommand, is, Meta, Refuses, Requires, view } from '@channel/http';
import { present } from '@channel/kernel';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ADMINISTRATORS } from '../../../access.view';
import { identityProblems } from '../../../identity.problems';
import { PasswordLinks } from '../../../passwords/password-links';
import { IssuePasswordLinkCommand } from './issue-password-link.handler';

const passwordLinkView = view('PasswordLink', {
  personId: is.id,
  code: is.text.describe('What the person sets the password with, once.'),
  address: is.text.describe('The page of the portal that asks for the password, with the code in it.'),
  expiresAt: is.instant,
});

@ApiTags('people')
@Controller({ path: 'people', version: '1' })
export class IssuePasswordLinkController {
  constructor(
    private readonly commands: CommandBus,
    private readonly links: PasswordLinks,
  ) {}

  @Post(':personId/issue-password-link')
  @Access(ADMINISTRATORS, 'own', { stepUp: true })
  @Requires('Idempotency-Key')
  @AnswersCommand(passwordLinkView)
  @Refuses(identityProblems, ['PASSWORDS_ELSEWHERE', 'PERSON_DISABLED', 'EMAIL_MISSING'])
  @ApiOperation({
    operationId: 'issuePasswordLink',
    summary: 'Make a link with which somebody sets a new password, once; a newer link ends an older one',
  })
  async issue(@Param('personId') personId: string, @Meta() meta: CommandMeta) {
    const outcome = await this.commands.execute(new IssuePasswordLinkCommand({ personId }, meta));
    return answer(outcome, ({ passwordLink }) => {
      const { linkId, expiresAt } = present(passwordLink, 'a link that was just made');
      const code = this.links.codeOf({ personId, linkId });
      return { personId, code, address: this.links.addressOf(code), expiresAt };
    });
  }
}
