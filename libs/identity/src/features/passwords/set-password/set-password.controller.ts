import { CONFIG, type Config } from '@channel/config';
import { Access, Answers, ProblemException, Refuses, TextField, type ViewOf } from '@channel/http';
import { CLOCK, type Clock, type PathRefusal } from '@channel/runtime';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { identityProblems } from '../../../identity.problems';
import { metaOfAct } from '../../../meta-of-act';
import { PasswordAccounts } from '../../../passwords/password-accounts';
import { PASSWORD_LEAST, PASSWORD_MOST, refuseWeak } from '../../../passwords/password-rules';
import { passwordSetView } from '../../../passwords/password-set.view';
import { refuseElsewhere } from '../../../passwords/passwords-elsewhere';
import { Entitlements, type Entitled } from './entitlements';
import { UseEntitlementCommand } from './set-password.handler';

class SetPasswordDto {
  @TextField({ max: 300, description: 'The code of an invitation, or of a link for a new password.' })
  readonly code!: string;
  @TextField({ min: PASSWORD_LEAST, max: PASSWORD_MOST })
  readonly password!: string;
}

/** Whoever has a code sets a password with it, before anybody knows who they are: the code says so. */
@ApiTags('access')
@Controller({ path: 'passwords', version: '1' })
export class SetPasswordController {
  constructor(
    private readonly commands: CommandBus,
    private readonly entitlements: Entitlements,
    private readonly accounts: PasswordAccounts,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('set')
  @Access([], 'public')
  @Answers(passwordSetView)
  @Refuses(
    identityProblems,
    [],
    [
      ...(['PASSWORDS_ELSEWHERE', 'PASSWORD_CODE_UNKNOWN', 'PASSWORD_WEAK', 'EMAIL_TAKEN'] as const),
      ...(['PERSON_DISABLED', 'PASSWORD_LINK_SPENT', 'PASSWORD_LINK_EXPIRED'] as const),
      ...(['PERSON_KNOWN', 'INVITATION_NOT_OPEN', 'INVITATION_EXPIRED'] as const),
    ],
  )
  @ApiOperation({
    operationId: 'setPassword',
    summary: 'Set a password with the code of an invitation or of an administrator’s link',
  })
  async set(@Body() { code, password }: SetPasswordDto): Promise<ViewOf<typeof passwordSetView>> {
    refuseElsewhere(this.config);
    const entitled = await this.entitlements.of(code);
    if (entitled === undefined) throw codeUnknown();
    const { email, entitlement } = entitled;
    refuseWeak(password, email, '#/password');
    const owner = await this.accounts.ownerOf(email);
    if (owner !== undefined && owner !== entitlement.personId) throw emailTaken();
    await this.use(entitled, owner !== undefined);
    await this.accounts.set(entitlement.personId, email, password);
    return { set: true };
  }

  /**
   * Once: the stream says so. Of an invitation that was accepted by a request that came no further, the password may
   * still be set.
   * @throws ProblemException with the refusal
   */
  private async use({ entitlement, orgId }: Entitled, hasPassword: boolean): Promise<void> {
    const { by, personId } = entitlement;
    const id = by === 'link' ? entitlement.linkId : entitlement.invitationId;
    const actor = { id: personId, type: 'person', orgId, onBehalfOf: null } as const;
    const meta = metaOfAct({ act: 'set-password', subject: id, actor, channel: 'portal' }, this.clock.now());
    const outcome = await this.commands.execute(new UseEntitlementCommand(entitlement, meta));
    if (outcome.kind === 'refused') throw problemOf(outcome.refusal);
    if (outcome.replayed && (by === 'link' || hasPassword)) throw spent(by);
  }
}

type Refusing = Readonly<{ refused: keyof typeof identityProblems | PathRefusal; detail: string }>;

/** What the path of a command refuses with cannot happen here: the code named a record that is there. */
const problemOf = ({ refused, detail }: Refusing): ProblemException =>
  isOurs(refused) ? new ProblemException(identityProblems[refused], refused, detail) : codeUnknown();

const isOurs = (code: Refusing['refused']): code is keyof typeof identityProblems =>
  Object.hasOwn(identityProblems, code);

const spent = (by: 'link' | 'invitation'): ProblemException =>
  by === 'link'
    ? new ProblemException(409, 'PASSWORD_LINK_SPENT', 'This link was used. Ask for another one.')
    : new ProblemException(409, 'INVITATION_NOT_OPEN', 'This invitation was accepted before: sign in.');

const codeUnknown = (): ProblemException =>
  new ProblemException(422, 'PASSWORD_CODE_UNKNOWN', 'This is not a code that sets a password.', {
    errors: [{ pointer: '#/code', code: 'CHOICE', detail: 'Open the whole link that you were given.' }],
  });

const emailTaken = (): ProblemException =>
  new ProblemException(
    409,
    'EMAIL_TAKEN',
    'Somebody else signs in with this e-mail address. Ask for an invitation to another one.',
  );
