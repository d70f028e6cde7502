import {
  Access,
  AnswersCommand,
  IdField,
  Meta,
  Refuses,
  Requires,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SellerAnswers } from '../../seller-answers';
import { SELLER_INVITERS } from '../../seller.access';
import { sellerView } from '../../seller.view';
import { sellersProblems } from '../../sellers.problems';
import { InviteSellerCommand } from './invite-seller.handler';

class InviteSellerDto {
  @IdField({ description: 'A person of the partner, as the list of people names them.' })
  readonly personId!: string;
}

@ApiTags('sellers')
@Controller({ path: 'sellers', version: '1' })
export class InviteSellerController {
  constructor(
    private readonly commands: CommandBus,
    private readonly answers: SellerAnswers,
  ) {}

  @Post()
  @Access(SELLER_INVITERS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(sellerView, 201)
  @Refuses(sellersProblems, [
    'VERSION_NOT_IN_FORCE',
    'KIND_NOT_ALLOWED',
    'NOT_ENTITLED',
    'ALREADY_ENROLLED',
    'SELF_CONSENT',
    'HUMAN_REQUIRED',
  ])
  @ApiOperation({
    operationId: 'inviteSeller',
    summary: 'Invite a salesperson; where the employer’s administrator does, the employer has consented',
  })
  async invite(@Body() body: InviteSellerDto, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    return this.answers.after(await this.commands.execute(new InviteSellerCommand(body, meta)), viewer);
  }
}
