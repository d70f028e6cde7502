import {
  Access,
  AnswersCommand,
  ChoiceField,
  DayField,
  IdField,
  ListField,
  Meta,
  MoneyField,
  Refuses,
  Requires,
  TextField,
  TextListField,
  Viewer,
  type MoneyDto,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithMou } from '../../../answers';
import { FUND_DECIDERS } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import { mouView } from '../../../mou.view';
import { ReasonDto } from '../../../reason.dto';
import { ProposeMouCommand, ReviseMouCommand, WithdrawMouProposalCommand } from './propose-mou.handler';

class MilestoneDto {
  @TextField({
    max: 40,
    pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    form: 'words of small letters and digits with dashes between them, such as launch-event',
    description: 'Names it in all versions.',
    example: 'launch',
  })
  readonly key!: string;
  @TextField({ example: 'The practice has its first two customers' })
  readonly title!: string;
  @DayField({ description: 'By when it is reached.' })
  readonly dueOn!: string;
  @MoneyField({ description: 'Released when it is accepted.' })
  readonly amount!: MoneyDto;
  @TextListField({ max: 20, description: 'What shows it.', example: ['report'] })
  readonly proofs!: string[];
}
class MouTermsDto {
  @TextListField({ max: 20, example: ['A practice for campus networks'] })
  readonly objectives!: string[];
  @TextListField({ max: 20, description: 'Of the business.', example: ['switching'] })
  readonly areas!: string[];
  @DayField({ description: 'The last day.' })
  readonly endsOn!: string;
  @MoneyField({ description: 'Granted with the second signature; the milestones come to no more.' })
  readonly total!: MoneyDto;
  @ChoiceField(['reduction-of-revenue', 'distinct-service'], {
    optional: true,
    description:
      'R29: a service of its own has fair-value among the proofs of each milestone. By default it lessens revenue.',
  })
  readonly accounting?: 'reduction-of-revenue' | 'distinct-service';
  @ListField(() => MilestoneDto, { max: 50 })
  readonly milestones!: MilestoneDto[];
}
class ProposeMouDto extends MouTermsDto {
  @IdField({ description: 'The partner that it is agreed with.' })
  readonly partnerId!: string;
}

const TERMS = [
  ...['VERSION_NOT_IN_FORCE', 'HUMAN_REQUIRED', 'LEVEL_TOO_LOW', 'CURRENCY_DIFFERS', 'AMOUNT_OUT_OF_RANGE'],
  ...['MILESTONES_EXCEED_TOTAL', 'MILESTONE_OUTSIDE_DATES', 'MILESTONE_TWICE', 'PROOF_MISSING'],
] as const;
const termsOf = (body: MouTermsDto) => {
  const { objectives, areas, endsOn, total, milestones, accounting = 'reduction-of-revenue' } = body;
  return { objectives, areas, endsOn, total, accounting, milestones };
};

@ApiTags('co-investment')
@Controller({ path: 'mous', version: '1' })
export class ProposeMouController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Access(FUND_DECIDERS, 'assigned')
  @Requires('Idempotency-Key')
  @AnswersCommand(mouView, 201)
  @Refuses(fundsProblems, TERMS)
  @ApiOperation({
    operationId: 'proposeMou',
    summary: 'Propose a co-investment agreement; it begins once the partner and a lead have signed it',
  })
  async propose(@Body() body: ProposeMouDto, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const data = { partnerId: body.partnerId, terms: termsOf(body) };
    return answerWithMou(this.commands.execute(new ProposeMouCommand(data, meta)), viewer);
  }

  @Post(':mouId/revise')
  @Access(FUND_DECIDERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(mouView)
  @Refuses(fundsProblems, [...TERMS, 'MOU_NOT_OPEN', 'MILESTONE_NOT_OPEN'])
  @ApiOperation({
    operationId: 'reviseMou',
    summary: 'Propose the next version; an active agreement stays as it is until both have signed it',
  })
  async revise(
    @Param('mouId') mouId: string,
    @Body() body: MouTermsDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const data = { mouId, terms: termsOf(body) };
    return answerWithMou(this.commands.execute(new ReviseMouCommand(data, meta)), viewer);
  }

  @Post(':mouId/withdraw')
  @Access(FUND_DECIDERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(mouView)
  @Refuses(fundsProblems, ['VERSION_NOT_IN_FORCE', 'HUMAN_REQUIRED', 'REASON_MISSING', 'MOU_NOT_OPEN'])
  @ApiOperation({
    operationId: 'withdrawMouProposal',
    summary: 'Withdraw the version that waits for signatures, with a reason',
  })
  async withdraw(
    @Param('mouId') mouId: string,
    @Body() { reason }: ReasonDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const data = { mouId, reason };
    return answerWithMou(this.commands.execute(new WithdrawMouProposalCommand(data, meta)), viewer);
  }
}
