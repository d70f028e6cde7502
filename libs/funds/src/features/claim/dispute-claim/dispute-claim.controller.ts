import {
  Access,
  AnswersCommand,
  FlagField,
  Meta,
  Refuses,
  Requires,
  TextField,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithClaim } from '../../../answers';
import { mdfClaimView } from '../../../claim.view';
import { FUND_USERS } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import { ReasonDto } from '../../../reason.dto';
import { DecideMdfDisputeCommand, DisputeMdfClaimCommand } from './dispute-claim.handler';

class DecideMdfDisputeDto {
  @FlagField({ description: 'The rejection is taken back, and the claim is reviewed again.' })
  readonly accepted!: boolean;
  @TextField({ max: 2000 })
  readonly reason!: string;
}

@ApiTags('funds')
@Controller({ path: 'mdf-claims/:claimId', version: '1' })
export class DisputeMdfClaimController {
  constructor(private readonly commands: CommandBus) {}

  @Post('dispute')
  @Access(FUND_USERS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(mdfClaimView)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'CLAIM_NOT_OPEN',
    'DISPUTE_WINDOW_CLOSED',
    'ALREADY_DISPUTED',
    'REASON_MISSING',
  ])
  @ApiOperation({ operationId: 'disputeMdfClaim', summary: 'Say why a rejection is wrong, once' })
  async dispute(
    @Param('claimId') claimId: string,
    @Body() { reason }: ReasonDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    return answerWithClaim(
      this.commands.execute(new DisputeMdfClaimCommand({ claimId, reason }, meta)),
      viewer,
    );
  }

  @Post('decide-dispute')
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(mdfClaimView)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'CLAIM_NOT_OPEN',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
    'REASON_MISSING',
  ])
  @ApiOperation({
    operationId: 'decideMdfDispute',
    summary: 'Take a rejection back or leave it, as another than who rejected it',
  })
  async decide(
    @Param('claimId') claimId: string,
    @Body() { accepted, reason }: DecideMdfDisputeDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const data = { claimId, accepted, reason };
    return answerWithClaim(this.commands.execute(new DecideMdfDisputeCommand(data, meta)), viewer);
  }
}
