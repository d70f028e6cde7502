import { Access, AnswersCommand, Meta, Refuses, Requires, TextField, TextListField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONTRACT_KEEPERS, CONTRACT_WITHDRAWERS } from '../../contract.access';
import { answerWithContract, serviceContractView } from '../../contract.view';
import { servicesProblems } from '../../services.problems';
import { NameRepresentativesCommand, WithdrawServiceContractCommand } from './keep-contract.handler';

class NameRepresentativesDto {
  @TextListField({
    min: 0,
    max: 20,
    description: 'All of them, people of the partner: they take the place of those before.',
    example: ['pers_0000000000000000000000000a', 'pers_0000000000000000000000000b'],
  })
  readonly representatives!: readonly string[];
}
class WithdrawServiceContractDto {
  @TextField({ max: 2000, example: 'Registered for the units of another site.' })
  readonly reason!: string;
}

@ApiTags('service-contracts')
@Controller({ path: 'service-contracts/:contractId', version: '1' })
export class KeepServiceContractController {
  constructor(private readonly commands: CommandBus) {}

  @Post('name-representatives')
  @Access(CONTRACT_KEEPERS, 'own')
  @Requires('If-Match')
  @AnswersCommand(serviceContractView)
  @Refuses(servicesProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'CONTRACT_MISSING', 'CONTRACT_NOT_ACTIVE'] as const),
    ...(['CONTACTS_OUT_OF_RANGE', 'REPRESENTATIVE_FOREIGN'] as const),
  ])
  @ApiOperation({
    operationId: 'nameContractRepresentatives',
    summary: 'Name who of the partner speaks for a contract, 2 to 6 people for Care Plus (C11)',
  })
  name(
    @Param('contractId') contractId: string,
    @Body() { representatives }: NameRepresentativesDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { contractId, representatives };
    return answerWithContract(this.commands.execute(new NameRepresentativesCommand(data, meta)));
  }

  @Post('withdraw')
  @Access(CONTRACT_WITHDRAWERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(serviceContractView)
  @Refuses(servicesProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'CONTRACT_MISSING', 'CONTRACT_NOT_ACTIVE'] as const),
    ...(['REASON_MISSING', 'HUMAN_REQUIRED'] as const),
  ])
  @ApiOperation({
    operationId: 'withdrawServiceContract',
    summary: 'Withdraw a contract that was registered by mistake: its units are free again',
  })
  withdraw(
    @Param('contractId') contractId: string,
    @Body() { reason }: WithdrawServiceContractDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { contractId, reason };
    return answerWithContract(this.commands.execute(new WithdrawServiceContractCommand(data, meta)));
  }
}
