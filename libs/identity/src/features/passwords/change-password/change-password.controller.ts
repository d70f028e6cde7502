import { CONFIG, type Config } from '@channel/config';
import {
  Access,
  answer,
  AnswersCommand,
  Meta,
  ProblemException,
  Refuses,
  SessionId,
  TextField,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { identityProblems } from '../../../identity.problems';
import { PasswordAccounts, signInLocked } from '../../../passwords/password-accounts';
import { PASSWORD_LEAST, PASSWORD_MOST, refuseWeak } from '../../../passwords/password-rules';
import { passwordSetView } from '../../../passwords/password-set.view';
import { refuseElsewhere } from '../../../passwords/passwords-elsewhere';
import { People } from '../../../personal-data/people';
import { ChangePasswordCommand } from './change-password.handler';

class ChangePasswordDto {
  @TextField({ max: PASSWORD_MOST, description: 'The password that you have now.' })
  readonly current!: string;
  @TextField({ min: PASSWORD_LEAST, max: PASSWORD_MOST, description: 'The new one.' })
  readonly password!: string;
}

@ApiTags('access')
@Controller({ path: 'passwords', version: '1' })
export class ChangePasswordController {
  constructor(
    private readonly commands: CommandBus,
    private readonly accounts: PasswordAccounts,
    private readonly people: People,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('change')
  @Access(['*'], 'own')
  @AnswersCommand(passwordSetView)
  @Refuses(identityProblems, [], ['PASSWORDS_ELSEWHERE', 'PASSWORD_WRONG', 'PASSWORD_WEAK', 'SIGN_IN_LOCKED'])
  @ApiOperation({
    operationId: 'changePassword',
    summary: 'Change your password; your other browsers are signed out',
  })
  async change(
    @Body() { current, password }: ChangePasswordDto,
    @Meta() meta: CommandMeta,
    @Viewer() { id }: Principal,
    @SessionId() session: string | undefined,
  ) {
    refuseElsewhere(this.config);
    const { email } = (await this.people.detailsOf([id])).get(id) ?? {};
    refuseWeak(password, email ?? '', '#/password');
    const checked = await this.accounts.checkOf(id, current);
    if (checked.kind === 'locked') throw signInLocked(checked.retryAfterSeconds);
    if (checked.kind === 'wrong') throw wrong();
    const outcome = await this.commands.execute(new ChangePasswordCommand({ personId: id }, meta));
    if (outcome.kind === 'accepted' && !outcome.replayed && meta.dryRun !== true)
      await this.accounts.change(id, password, session);
    return answer(outcome, () => ({ set: true }));
  }
}

const wrong = (): ProblemException =>
  new ProblemException(422, 'PASSWORD_WRONG', 'This is not the password that you have now.', {
    errors: [{ pointer: '#/current', code: 'CHOICE', detail: 'Enter the password that you signed in with.' }],
  });
