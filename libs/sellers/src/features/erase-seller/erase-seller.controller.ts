import { Access, AnswersCommand, Meta, Refuses, Viewer, type Principal } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SellerAnswers } from '../../seller-answers';
import { SELLERS, speakerOf } from '../../seller.access';
import { sellerView } from '../../seller.view';
import { sellersProblems } from '../../sellers.problems';
import { EraseSellerCommand } from './erase-seller.handler';

@ApiTags('sellers')
@Controller({ path: 'sellers', version: '1' })
export class EraseSellerController {
  constructor(
    private readonly commands: CommandBus,
    private readonly answers: SellerAnswers,
  ) {}

  @Post(':sellerId/erase')
  @Access(SELLERS, 'own', { stepUp: true })
  @AnswersCommand(sellerView)
  @Refuses(sellersProblems, ['SELLER_NOT_CLOSED'])
  @ApiOperation({
    operationId: 'eraseSeller',
    summary:
      'Forget name and bank account of a salesperson who left and was paid out; amounts stay, by number',
  })
  async erase(@Param('sellerId') sellerId: string, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const command = new EraseSellerCommand({ sellerId, speaker: speakerOf(viewer) }, meta);
    return this.answers.after(await this.commands.execute(command), viewer);
  }
}
