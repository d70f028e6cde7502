import {
  Access,
  AnswersCommand,
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
import { SellerAnswers } from '../../seller-answers';
import { SELLER_FINANCE } from '../../seller.access';
import { sellerView } from '../../seller.view';
import { sellersProblems } from '../../sellers.problems';
import {
  ApproveSellerWriteOffCommand,
  DeclineSellerWriteOffCommand,
  RequestSellerWriteOffCommand,
} from './write-off-seller.handler';

class WriteOffReasonDto {
  @TextField({ max: 2000, example: 'Left in May; letters of June and July came back.' })
  readonly reason!: string;
}

const UNSETTLED = ['SELLER_NOT_LEFT', 'NOTHING_OWED', 'ALREADY_IN_PAYMENT'] as const;

@ApiTags('sellers')
@Controller({ path: 'sellers/:sellerId', version: '1' })
export class WriteOffSellerController {
  constructor(
    private readonly commands: CommandBus,
    private readonly answers: SellerAnswers,
  ) {}

  @Post('request-write-off')
  @Access(SELLER_FINANCE, 'vendor')
  @Requires('If-Match')
  @AnswersCommand(sellerView)
  @Refuses(sellersProblems, [...UNSETTLED, 'WRITE_OFF_WAITS', 'HUMAN_REQUIRED', 'REASON_MISSING'])
  @ApiOperation({
    operationId: 'requestSellerWriteOff',
    summary: 'Ask to write off what somebody who left owes, less what is open for them',
  })
  async request(
    @Param('sellerId') sellerId: string,
    @Body() { reason }: WriteOffReasonDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const command = new RequestSellerWriteOffCommand({ sellerId, reason }, meta);
    return this.answers.after(await this.commands.execute(command), viewer);
  }

  @Post('approve-write-off')
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match')
  @AnswersCommand(sellerView)
  @Refuses(sellersProblems, [
    ...UNSETTLED,
    ...(['WRITE_OFF_NOT_OPEN', 'FACTS_CHANGED', 'HUMAN_REQUIRED', 'FOUR_EYES'] as const),
  ])
  @ApiOperation({
    operationId: 'approveSellerWriteOff',
    summary: 'Write off what is owed, as somebody else asked; with it the account is closed',
  })
  async approve(@Param('sellerId') sellerId: string, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const command = new ApproveSellerWriteOffCommand({ sellerId }, meta);
    return this.answers.after(await this.commands.execute(command), viewer);
  }

  @Post('decline-write-off')
  @Access(['finance.approver'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(sellerView)
  @Refuses(sellersProblems, ['WRITE_OFF_NOT_OPEN', 'HUMAN_REQUIRED', 'REASON_MISSING'])
  @ApiOperation({ operationId: 'declineSellerWriteOff', summary: 'Leave owed what is owed, with a reason' })
  async decline(
    @Param('sellerId') sellerId: string,
    @Body() { reason }: WriteOffReasonDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const command = new DeclineSellerWriteOffCommand({ sellerId, reason }, meta);
    return this.answers.after(await this.commands.execute(command), viewer);
  }
}
