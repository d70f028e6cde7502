import { Access, AnswersCommand, Meta, Refuses, TextField, Viewer, type Principal } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SellerAnswers } from '../../seller-answers';
import { SELLERS } from '../../seller.access';
import { sellerView } from '../../seller.view';
import { sellersProblems } from '../../sellers.problems';
import { ConsentAsSellerCommand } from './consent-seller.handler';

class ConsentAsSellerDto {
  @TextField({
    max: 200,
    description: 'Your name. It is sealed under a key of your own, and erased with it.',
  })
  readonly name!: string;
}

@ApiTags('sellers')
@Controller({ path: 'sellers', version: '1' })
export class ConsentAsSellerController {
  constructor(
    private readonly commands: CommandBus,
    private readonly answers: SellerAnswers,
  ) {}

  @Post(':sellerId/consent')
  @Access(SELLERS, 'own')
  @AnswersCommand(sellerView)
  @Refuses(sellersProblems, ['SELLER_NOT_INVITED', 'EMPLOYER_CONSENT_MISSING'])
  @ApiOperation({
    operationId: 'consentAsSeller',
    summary: 'Take part in seller rewards: from today on your own registrations earn',
  })
  async consent(
    @Param('sellerId') sellerId: string,
    @Body() { name }: ConsentAsSellerDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new ConsentAsSellerCommand({ sellerId, name }, meta));
    return this.answers.after(outcome, viewer);
  }
}
