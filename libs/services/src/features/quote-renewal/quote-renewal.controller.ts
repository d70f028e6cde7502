import { Access, AnswersCommand, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONTRACT_KEEPERS } from '../../contract.access';
import { answerWithContract, serviceContractView } from '../../contract.view';
import { servicesProblems } from '../../services.problems';
import { QuoteRenewalCommand } from './quote-renewal.handler';

@ApiTags('service-contracts')
@Controller({ path: 'service-contracts/:contractId', version: '1' })
export class QuoteRenewalController {
  constructor(private readonly commands: CommandBus) {}

  @Post('quote-renewal')
  @Access(CONTRACT_KEEPERS, 'own')
  @Requires('If-Match')
  @AnswersCommand(serviceContractView)
  @Refuses(servicesProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'CONTRACT_MISSING', 'CONTRACT_NOT_ACTIVE'] as const),
    ...(['ALREADY_RENEWED', 'PRICE_MISSING'] as const),
  ])
  @ApiOperation({
    operationId: 'quoteRenewal',
    summary: 'Quote the renewal of a contract: its lines at the prices of today (J52)',
  })
  quote(@Param('contractId') contractId: string, @Meta() meta: CommandMeta) {
    return answerWithContract(this.commands.execute(new QuoteRenewalCommand({ contractId }, meta)));
  }
}
