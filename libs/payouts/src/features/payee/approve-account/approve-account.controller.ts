import { Access, answer, AnswersCommand, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { payoutsProblems } from '../../../payouts.problems';
import { payeeView, viewOfPayee } from '../../../payee.view';
import { ApprovePayeeAccountCommand } from './approve-account.handler';

@ApiTags('payouts')
@Controller({ path: 'payees', version: '1' })
export class ApproveAccountController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/approve-account')
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match', 'Idempotency-Key')
  @AnswersCommand(payeeView)
  @Refuses(payoutsProblems, ['ACCOUNT_NOT_OPEN', 'HUMAN_REQUIRED', 'FOUR_EYES', 'TAX_STATUS_MISSING'])
  @ApiOperation({ operationId: 'approvePayeeAccount', summary: 'Approve a proposed account; it cools first' })
  async approve(@Param('partnerId') partnerId: string, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(new ApprovePayeeAccountCommand({ partnerId }, meta)),
      viewOfPayee,
    );
  }
}
