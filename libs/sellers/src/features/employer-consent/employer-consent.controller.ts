import { Access, AnswersCommand, Meta, Refuses, Viewer, type Principal } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SellerAnswers } from '../../seller-answers';
import { sellerView } from '../../seller.view';
import { sellersProblems } from '../../sellers.problems';
import { ConsentAsEmployerCommand } from './employer-consent.handler';

@ApiTags('sellers')
@Controller({ path: 'sellers', version: '1' })
export class EmployerConsentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly answers: SellerAnswers,
  ) {}

  @Post(':sellerId/employer-consent')
  @Access(['partner.admin'], 'own')
  @AnswersCommand(sellerView)
  @Refuses(sellersProblems, ['SELLER_NOT_INVITED', 'SELF_CONSENT', 'HUMAN_REQUIRED'])
  @ApiOperation({
    operationId: 'consentToSeller',
    summary: 'Consent, for the employer, that a salesperson is rewarded by the vendor',
  })
  async consent(@Param('sellerId') sellerId: string, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const outcome = await this.commands.execute(new ConsentAsEmployerCommand({ sellerId }, meta));
    return this.answers.after(outcome, viewer);
  }
}
