import { Access, answer, AnswersCommand, ChoiceField, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BankAccountDto } from '../../../bank-account.dto';
import type { TaxStatus } from '../../../domain/payee/payee.events';
import { payoutsProblems } from '../../../payouts.problems';
import { payeeView, viewOfPayee } from '../../../payee.view';
import { ProposePayeeAccountCommand } from './propose-account.handler';

export class ProposePayeeAccountDto extends BankAccountDto {
  @ChoiceField(['complete', 'missing']) readonly taxStatus!: TaxStatus;
}

@ApiTags('payouts')
@Controller({ path: 'payees', version: '1' })
export class ProposeAccountController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/propose-account')
  @Access(['partner.admin'], 'own', { stepUp: true })
  @Requires('Idempotency-Key')
  @AnswersCommand(payeeView)
  @Refuses(payoutsProblems, [
    'TEXT_NOT_ALLOWED',
    'CURRENCY_NOT_ALLOWED',
    'IBAN_INVALID',
    'BIC_INVALID',
    'BIC_REQUIRED',
  ])
  @ApiOperation({ operationId: 'proposePayeeAccount', summary: 'Propose the account that payments go to' })
  async propose(
    @Param('partnerId') partnerId: string,
    @Body() body: ProposePayeeAccountDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new ProposePayeeAccountCommand({ ...body, partnerId }, meta);
    return answer(await this.commands.execute(command), viewOfPayee);
  }
}
