import { CONFIG, type Config } from '@channel/config';
import {
  absent,
  Access,
  Answers,
  AnswersList,
  is,
  publicUrlOf,
  SessionId,
  view,
  Viewer,
  type Principal,
  type ViewOf,
} from '@channel/http';
import { Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { cookiesOf } from '../../sign-in/cookies';
import { RelyingParty } from '../../sign-in/relying-party';
import { Sessions } from '../../sign-in/sessions';

const sessionView = view('Session', {
  id: is.id,
  browser: is.text.describe('What the browser said about itself.'),
  createdAt: is.instant.describe('By the real clock, also in the demo.'),
  seenAt: is.instant.describe('Within a minute.'),
  current: is.flag.describe('The one that asks.'),
});
const endedView = view('SessionEnded', { ended: is.flag });
const signedOutView = view('SignedOut', {
  ended: is.flag,
  issuerSignOut: is.text
    .describe(
      'Where the browser goes to sign out at the outside issuer too; absent where that has no such address.',
    )
    .optional(),
});

/** One's own browsers. Sessions are machine state and no events: they say nothing of the business. */
@ApiTags('access')
@Controller({ path: 'sessions', version: '1' })
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly issuer: RelyingParty,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Access(['*'], 'own')
  @AnswersList(sessionView)
  @ApiOperation({ operationId: 'listSessions', summary: 'Browsers that I am signed in with' })
  async list(
    @Viewer() { id }: Principal,
    @SessionId() current: string | undefined,
  ): Promise<{ data: readonly ViewOf<typeof sessionView>[] }> {
    const sessions = await this.sessions.ofPerson(id);
    return { data: sessions.map((session) => ({ ...session, current: session.id === current })) };
  }

  @Post('end-current')
  @HttpCode(200)
  @Access(['*'], 'own')
  @Answers(signedOutView)
  @ApiOperation({ operationId: 'signOut', summary: 'Sign this browser out' })
  async signOut(
    @Viewer() { id }: Principal,
    @SessionId() current: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ViewOf<typeof signedOutView>> {
    const { session, options } = cookiesOf(publicUrlOf(this.config));
    response.clearCookie(session, options);
    const ended = current !== undefined && (await this.sessions.end(id, current));
    const issuerSignOut = ended ? await this.issuer.signOutAddress() : undefined;
    return { ended, ...(issuerSignOut === undefined ? {} : { issuerSignOut }) };
  }

  @Post(':sessionId/end')
  @HttpCode(200)
  @Access(['*'], 'own')
  @Answers(endedView)
  @ApiOperation({ operationId: 'endSession', summary: 'Sign one of my browsers out' })
  async end(
    @Param('sessionId') sessionId: string,
    @Viewer() { id }: Principal,
  ): Promise<ViewOf<typeof endedView>> {
    if (!(await this.sessions.end(id, sessionId))) throw absent();
    return { ended: true };
  }
}
