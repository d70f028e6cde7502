import { Access, AnswersCommand, Meta, Refuses, Viewer, type Principal } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SellerAnswers } from '../../seller-answers';
import { SELLERS, speakerOf } from '../../seller.access';
import { sellerView } from '../../seller.view';
import { sellersProblems } from '../../sellers.problems';
import { LeaveSellerCommand } from '../../leave-seller';

@ApiTags('sellers')
@Controller({ path: 'sellers', version: '1' })
export class LeaveSellerController {
  constructor(
    private readonly commands: CommandBus,
    private readonly answers: SellerAnswers,
  ) {}

  @Post(':sellerId/leave')
  @Access(SELLERS, 'own')
  @AnswersCommand(sellerView)
  @Refuses(sellersProblems, ['SELLER_NOT_ACTIVE'])
  @ApiOperation({
    operationId: 'leaveSellerRewards',
    summary:
      'Leave seller rewards, or end them for one of your people: what is open is paid out, however little',
  })
  async leave(@Param('sellerId') sellerId: string, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const command = new LeaveSellerCommand({ sellerId, speaker: speakerOf(viewer) }, meta);
    return this.answers.after(await this.commands.execute(command), viewer);
  }
}
