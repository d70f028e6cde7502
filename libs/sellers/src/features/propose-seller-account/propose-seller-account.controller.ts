import {
  absent,
  Access,
  answer,
  AnswersCommand,
  is,
  Meta,
  Refuses,
  Requires,
  view,
  Viewer,
  type Principal,
} from '@channel/http';
import { BankAccountDto, payoutsProblems, ProposePayeeAccountCommand } from '@channel/payouts';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SellerDesk } from '../../seller-desk';
import { SELLERS } from '../../seller.access';

class ProposeSellerAccountDto extends BankAccountDto {}

const proposedView = view('SellerAccountProposed', {
  status: is.oneOf(['proposed']).describe('Finance approves it; then it cools like every account.'),
  currency: is.currency,
});

/** The account is the person's (J49): sealed under their own key, and approved like that of a partner. */
@ApiTags('sellers')
@Controller({ path: 'sellers', version: '1' })
export class ProposeSellerAccountController {
  constructor(
    private readonly commands: CommandBus,
    private readonly desk: SellerDesk,
  ) {}

  @Post(':sellerId/propose-account')
  @Access(SELLERS, 'own', { stepUp: true })
  @Requires('Idempotency-Key')
  @AnswersCommand(proposedView)
  @Refuses(payoutsProblems, [
    'TEXT_NOT_ALLOWED',
    'CURRENCY_NOT_ALLOWED',
    'IBAN_INVALID',
    'BIC_INVALID',
    'BIC_REQUIRED',
  ])
  @ApiOperation({
    operationId: 'proposeSellerAccount',
    summary: 'Propose the account that your own rewards are paid to',
  })
  async propose(
    @Param('sellerId') sellerId: string,
    @Body() body: ProposeSellerAccountDto,
    @Meta() meta: CommandMeta,
    @Viewer() { id }: Principal,
  ) {
    const { state } = await this.desk.load(sellerId);
    // Before the consent there is no key to seal it with, and once it is forgotten nothing is to be paid.
    if (state.status === 'none' || state.keyId === null || id !== sellerId) throw absent();
    const person = { keyId: state.keyId, employerId: state.of.partnerId };
    const data = { ...body, partnerId: sellerId, taxStatus: 'complete', person } as const;
    const outcome = await this.commands.execute(new ProposePayeeAccountCommand(data, meta));
    return answer(outcome, () => ({ status: 'proposed', currency: body.currency }) as const);
  }
}
