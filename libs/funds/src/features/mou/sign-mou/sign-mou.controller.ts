import {
  Access,
  AnswersCommand,
  isVendor,
  Meta,
  Refuses,
  Requires,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithMou } from '../../../answers';
import { fundsProblems } from '../../../funds.problems';
import { mouView } from '../../../mou.view';
import { SignMouCommand } from './sign-mou.handler';

@ApiTags('co-investment')
@Controller({ path: 'mous/:mouId', version: '1' })
export class SignMouController {
  constructor(private readonly commands: CommandBus) {}

  /** Exactly the version that was read: one that was revised since has another revision. */
  @Post('sign')
  @Access(['partner.admin', 'channel.lead'], 'own', { stepUp: true })
  @Requires('If-Match')
  @AnswersCommand(mouView)
  @Refuses(fundsProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'MOU_NOT_OPEN', 'ALREADY_SIGNED', 'HUMAN_REQUIRED', 'FOUR_EYES'] as const),
    ...(['LEVEL_TOO_LOW', 'CURRENCY_DIFFERS', 'AMOUNT_OUT_OF_RANGE', 'MILESTONES_EXCEED_TOTAL'] as const),
    ...(['MILESTONE_OUTSIDE_DATES', 'MILESTONE_TWICE', 'PROOF_MISSING', 'MILESTONE_NOT_OPEN'] as const),
  ])
  @ApiOperation({
    operationId: 'signMou',
    summary: 'Sign the version that waits, for one’s side; with the second signature its money is granted',
  })
  async sign(@Param('mouId') mouId: string, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const party = isVendor(viewer) ? 'vendor' : 'partner';
    return answerWithMou(this.commands.execute(new SignMouCommand({ mouId, party }, meta)), viewer);
  }
}
