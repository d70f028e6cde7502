import {
  Access,
  AnswersCommand,
  ChoiceField,
  FlagField,
  IdField,
  ListField,
  Meta,
  MoneyField,
  Refuses,
  Requires,
  TextField,
  Viewer,
  type MoneyDto,
  type Principal,
  InBulk,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithClaim } from '../../../answers';
import { mdfClaimView } from '../../../claim.view';
import { MDF_RULES, type MdfRule } from '../../../domain/mdf-rules';
import { FUND_DECIDERS } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import {
  ApproveMdfClaimCommand,
  AskMdfClaimCommand,
  CheckMdfAdvertCommand,
  RejectMdfClaimCommand,
} from './review-claim.handler';

class AskMdfClaimDto {
  @TextField({ max: 2000 })
  readonly question!: string;
}
class CheckMdfAdvertDto {
  @IdField()
  readonly fileId!: string;
  @FlagField({ description: 'You answer for it by name.' })
  readonly showsPrices!: boolean;
}
class ApprovedLineDto {
  @TextField({ max: 10 })
  readonly line!: string;
  @MoneyField({ description: 'At most the share of the line.' })
  readonly approved!: MoneyDto;
  @TextField({ optional: true, max: 2000, description: 'Why not the whole.' })
  readonly reason?: string;
}
class ApproveMdfClaimDto {
  @ListField(() => ApprovedLineDto, {
    optional: true,
    max: 50,
    description: 'Every line; by default all in whole.',
  })
  readonly lines?: ApprovedLineDto[];
}
class RejectMdfClaimDto {
  @TextField({ max: 2000 })
  readonly reason!: string;
  @ChoiceField(MDF_RULES, { description: 'The setting of the programme that it rests on.' })
  readonly rule!: MdfRule;
}

@ApiTags('funds')
@Controller({ path: 'mdf-claims/:claimId', version: '1' })
export class ReviewMdfClaimController {
  constructor(private readonly commands: CommandBus) {}

  @Post('ask')
  @Access(FUND_DECIDERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(mdfClaimView)
  @Refuses(fundsProblems, ['VERSION_NOT_IN_FORCE', 'CLAIM_NOT_OPEN', 'HUMAN_REQUIRED'])
  @ApiOperation({ operationId: 'askMdfClaim', summary: 'Ask the partner something before deciding' })
  async ask(
    @Param('claimId') claimId: string,
    @Body() { question }: AskMdfClaimDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    return answerWithClaim(
      this.commands.execute(new AskMdfClaimCommand({ claimId, question }, meta)),
      viewer,
    );
  }

  @Post('check-advert')
  @Access(FUND_DECIDERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(mdfClaimView)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'CLAIM_NOT_OPEN',
    'PROOF_MISSING',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
  ])
  @ApiOperation({
    operationId: 'checkMdfAdvert',
    summary: 'Attest of an advert whether it shows prices of the vendor',
  })
  async check(
    @Param('claimId') claimId: string,
    @Body() { fileId, showsPrices }: CheckMdfAdvertDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const data = { claimId, fileId, showsPrices };
    return answerWithClaim(this.commands.execute(new CheckMdfAdvertCommand(data, meta)), viewer);
  }

  @Post('approve')
  @Access(FUND_DECIDERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(mdfClaimView)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'CLAIM_NOT_OPEN',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
    'REASON_MISSING',
    'EVIDENCE_PENDING',
    'EVIDENCE_ALREADY_USED',
    'INVOICE_ALREADY_CLAIMED',
    'ATTESTATION_MISSING',
    'ADVERT_SHOWS_PRICING',
    'AMOUNT_OUT_OF_RANGE',
    'CURRENCY_DIFFERS',
  ])
  @InBulk()
  @ApiOperation({
    operationId: 'approveMdfClaim',
    summary: 'Approve a claim line by line; it is funding pending until the fund has committed the money',
  })
  async approve(
    @Param('claimId') claimId: string,
    @Body() { lines }: ApproveMdfClaimDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const decided = lines?.map(({ line, approved, reason }) => ({
      line,
      approved,
      reason: reason ?? null,
    }));
    const data = { claimId, lines: decided ?? null };
    return answerWithClaim(this.commands.execute(new ApproveMdfClaimCommand(data, meta)), viewer);
  }

  @Post('reject')
  @Access(FUND_DECIDERS, 'assigned')
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
    operationId: 'rejectMdfClaim',
    summary: 'Reject a claim with a reason and the rule that it rests on; it may be claimed again in time',
  })
  async reject(
    @Param('claimId') claimId: string,
    @Body() { reason, rule }: RejectMdfClaimDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    return answerWithClaim(
      this.commands.execute(new RejectMdfClaimCommand({ claimId, reason, rule }, meta)),
      viewer,
    );
  }
}
