import {
  Access,
  AnswersCommand,
  CountField,
  DayField,
  IdField,
  Meta,
  Refuses,
  Requires,
  TextField,
  TextListField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONTRACT_REGISTRARS } from '../../contract.access';
import { answerWithContract, serviceContractView } from '../../contract.view';
import { servicesProblems } from '../../services.problems';
import { RegisterServiceContractCommand } from './register-contract.handler';

class RegisterServiceContractDto {
  @IdField({ description: 'The shipped line of the service.' })
  readonly lineId!: string;
  @DayField({ optional: true, description: 'The first day; by default the one on which it was shipped.' })
  readonly startsOn?: string;
  @CountField({
    optional: true,
    min: 1,
    max: 120,
    example: 12,
    description: 'For so many months; by default what the programme says of the part.',
  })
  readonly termMonths?: number;
  @TextListField({
    optional: true,
    min: 0,
    max: 500,
    description:
      'Of each unit that is covered; as many as the line has units (C10). By default those that were shipped for the same registration, or of the contract that it needs, where there are exactly as many.',
    example: ['FX0123456789'],
  })
  readonly serials?: readonly string[];
  @TextField({
    optional: true,
    max: 120,
    description: 'What its credits are granted under; by default its number.',
    example: 'Care Plus CP-2026-114',
  })
  readonly reference?: string;
  @IdField({
    optional: true,
    description:
      'Of Care Plus: the contract of Juniper Care that it needs (C1); by default the only one of the customer.',
  })
  readonly baseContractId?: string;
  @IdField({ optional: true, description: 'The contract that it renews (J52).' })
  readonly renewsContractId?: string;
  @TextListField({
    optional: true,
    min: 0,
    max: 20,
    description: 'Of Care Plus: people of the partner, 2 to 6 of them, who speak for the contract (C11).',
    example: ['pers_0000000000000000000000000a', 'pers_0000000000000000000000000b'],
  })
  readonly representatives?: readonly string[];
}

@ApiTags('service-contracts')
@Controller({ path: 'service-contracts', version: '1' })
export class RegisterServiceContractController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Access(CONTRACT_REGISTRARS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(serviceContractView, 201)
  @Refuses(servicesProblems, [
    ...(['LINE_UNKNOWN', 'NO_CONTRACT_SERVICE', 'TERM_MISSING', 'VERSION_NOT_IN_FORCE'] as const),
    ...(['SERIALS_MISSING', 'SERIAL_DOUBLED', 'SERIALS_ABOVE_UNITS', 'CONTRACT_NOT_ACTIVE'] as const),
    ...(['CONTRACT_OVERLAP', 'CONTACTS_OUT_OF_RANGE', 'REPRESENTATIVE_FOREIGN', 'CONTRACT_OVER'] as const),
    ...(['ALREADY_REGISTERED', 'HUMAN_REQUIRED'] as const),
  ])
  @ApiOperation({
    operationId: 'registerServiceContract',
    summary:
      'Put a shipped service line under contract: its term and the units that it covers (C1, C10); of what is prepared, say what is missing',
  })
  register(@Body() body: RegisterServiceContractDto, @Meta() meta: CommandMeta) {
    const { lineId, startsOn, termMonths, serials, reference } = body;
    const { baseContractId, renewsContractId, representatives } = body;
    const data = {
      ...{ lineId, startsOn, termMonths, serials, reference },
      ...{ baseContractId, renewsContractId, representatives },
    };
    return answerWithContract(this.commands.execute(new RegisterServiceContractCommand(data, meta)));
  }
}
