import {
  Access,
  AnswersCommand,
  FlagField,
  ListField,
  Meta,
  MoneyField,
  Refuses,
  Requires,
  TextField,
  Viewer,
  type MoneyDto,
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

class LineGrantedDto {
  @TextField({ max: 10 })
  readonly line!: string;
  @MoneyField({ description: 'At most what was cut of the line.' })
  readonly granted!: MoneyDto;
}
class DecideMdfDisputeDto {
  @FlagField({
    description:
      'The rejection is taken back, and the claim is reviewed again; of a cut, more is granted, as a claim of its own.',
  })
  readonly accepted!: boolean;
  @ListField(() => LineGrantedDto, {
    optional: true,
    max: 50,
    description: 'Of what was cut, the lines of which something is granted; by default all that was cut.',
  })
  readonly lines?: LineGrantedDto[];
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
  @ApiOperation({
    operationId: 'disputeMdfClaim',
    summary: 'Say why a rejection, or what was cut of an approved claim, is wrong: each once',
  })
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
    'AMOUNT_OUT_OF_RANGE',
    'CURRENCY_DIFFERS',
    'INVOICE_ALREADY_CLAIMED',
    'EVIDENCE_ALREADY_USED',
  ])
  @ApiOperation({
    operationId: 'decideMdfDispute',
    summary:
      'Take a rejection back or leave it, or grant more of what was cut, as another than who decided first',
  })
  async decide(
    @Param('claimId') claimId: string,
    @Body() { accepted, reason, lines }: DecideMdfDisputeDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const data = { claimId, accepted, reason, lines: lines ?? null };
    return answerWithClaim(this.commands.execute(new DecideMdfDisputeCommand(data, meta)), viewer);
  }
}
