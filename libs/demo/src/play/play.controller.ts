import {
  Access,
  Answers,
  ChoiceField,
  is,
  Meta,
  ProblemException,
  Refuses,
  Requires,
  ROLES,
  view,
  type ProblemTable,
  type ViewOf,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BeginAnew } from './begin-anew';
import { DemoPlays, PLAYS, type Play } from './demo-plays';

/** Refusals of what the demo plays. */
const playProblems: ProblemTable<'NOTHING_DUE' | 'RESET_ELSEWHERE'> = {
  NOTHING_DUE: 409,
  RESET_ELSEWHERE: 409,
};

const playedView = view('DemoPlayed', {
  as: is.text.describe('The persona who sees what came of it.'),
  goTo: is.text.describe('Where in the portal.'),
});
const resetView = view('DemoReset', { restarting: is.exactly(true) });

class PlayDto {
  @ChoiceField(PLAYS)
  readonly play!: Play;
}

/** What else the demo can do by itself. These routes do not exist in any other mode. */
@ApiTags('demo')
@Controller({ path: 'demo', version: '1' })
export class PlayController {
  constructor(
    private readonly plays: DemoPlays,
    private readonly anew: BeginAnew,
  ) {}

  @Post('play')
  @HttpCode(200)
  @Access(ROLES, 'vendor')
  @Requires('Idempotency-Key')
  @Answers(playedView)
  @Refuses(playProblems, [], ['NOTHING_DUE'])
  @ApiOperation({
    operationId: 'playDemo',
    summary:
      'Create an overlap, or send the sales report of the last month, with the authority of the personas',
  })
  async play(@Body() { play }: PlayDto, @Meta() meta: CommandMeta): Promise<ViewOf<typeof playedView>> {
    const outcome = await this.plays.play(play, meta);
    if ('not' in outcome) throw new ProblemException(409, 'NOTHING_DUE', outcome.not);
    return outcome;
  }

  @Post('reset')
  @HttpCode(202)
  @Access(ROLES, 'vendor')
  @Requires('Idempotency-Key')
  @Answers(resetView)
  @Refuses(playProblems, [], ['RESET_ELSEWHERE'])
  @ApiOperation({
    operationId: 'resetDemo',
    summary: 'Delete everything of the demo and begin anew; the server is away for half a minute',
  })
  reset(): ViewOf<typeof resetView> {
    if (!this.anew.isPossible()) {
      const detail =
        'This process was not begun by `npm start` with the database of its own: run `./channel demo reset --yes` and start it again.';
      throw new ProblemException(409, 'RESET_ELSEWHERE', detail);
    }
    this.anew.soon();
    return { restarting: true };
  }
}
