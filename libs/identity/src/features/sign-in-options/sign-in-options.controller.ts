import { CONFIG, hasOwnIssuer, type Config } from '@channel/config';
import { Access, Answers, is, ROLES, view, type ViewOf } from '@channel/http';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PERSONAS } from '../../issuer/personas';

const signInOptionsView = view('SignInOptions', {
  mode: is.oneOf(['demo', 'local', 'external']),
  browser: is.flag.describe('Whether a browser can sign in: at an outside issuer only with OIDC_CLIENT_ID.'),
  personas: is.listOf(
    view('SignInPersona', {
      name: is.text,
      fullName: is.text.describe('As it is written on the card; `name` is what they sign in as.'),
      means: is.sentence.describe('Role and organisation in words.'),
      sees: is.sentence.describe('What this person will see and do.'),
      orgKind: is.oneOf(['vendor', 'partner', 'distributor']),
      roles: is.listOf(is.oneOf(ROLES)),
    }),
  ),
});

/** What the page for signing in shows, before anybody is known. */
@ApiTags('access')
@Controller({ path: 'sign-in-options', version: '1' })
export class SignInOptionsController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @Access([], 'public')
  @Answers(signInOptionsView)
  @ApiOperation({ operationId: 'getSignInOptions', summary: 'How one can sign in with a browser' })
  options(): ViewOf<typeof signInOptionsView> {
    const demo = this.config.authMode === 'demo';
    return {
      mode: this.config.authMode,
      browser: hasOwnIssuer(this.config) || this.config.oidc.clientId !== undefined,
      personas: demo
        ? PERSONAS.map(({ name, fullName, means, sees, orgKind, roles }) => ({
            ...{ name, fullName: fullName ?? name, means, sees, orgKind, roles: [...roles] },
          }))
        : [],
    };
  }
}
