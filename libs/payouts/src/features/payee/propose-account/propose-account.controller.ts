import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  CurrencyField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { TaxStatus } from '../../../domain/payee/payee.events';
import { payoutsProblems } from '../../../payouts.problems';
import { payeeView, viewOfPayee } from '../../../payee.view';
import { ProposePayeeAccountCommand } from './propose-account.handler';

export class ProposePayeeAccountDto {
  @TextField({ max: 70, description: 'Holder of the account as the bank knows it.' })
  readonly holder!: string;
  @TextField({ min: 5, max: 42, example: 'DE89370400440532013000' })
  readonly iban!: string;
  @TextField({
    optional: true,
    min: 8,
    max: 11,
    example: 'COBADEFF',
    description: 'Needed unless euro are paid to an account in SEPA.',
  })
  readonly bic?: string;
  @CurrencyField() readonly currency!: string;
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
