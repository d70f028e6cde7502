import {
  Access,
  AnswersCommand,
  ChoiceField,
  CountField,
  DayField,
  IdField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithLot, creditLotView, LOT_MANAGERS } from '../../../credit-lot.view';
import { creditsProblems } from '../../../credits.problems';
import { CREDIT_UNITS, type CreditUnit } from '../../../domain/credit-lot/credit-lot';
import { GrantCreditLotCommand } from './grant-lot.handler';

class GrantCreditLotDto {
  @IdField({ description: 'The partner that gets it.' })
  readonly partnerId!: string;
  @ChoiceField(CREDIT_UNITS, { description: 'What it is of; vouchers and passes are for a level (J36).' })
  readonly unit!: CreditUnit;
  @CountField({ max: 1_000_000, example: 8 })
  readonly quantity!: number;
  @TextField({
    max: 120,
    description: 'What it comes from: a contract, an order; used once for each unit.',
    example: 'Care Plus CP-2026-114',
  })
  readonly reference!: string;
  @DayField({ description: 'The activation of the contract, or the purchase.' })
  readonly startsOn!: string;
  @DayField({ optional: true, description: 'The last day, where the programme has no months for it.' })
  readonly useByOn?: string;
}

@ApiTags('credits')
@Controller({ path: 'credit-lots', version: '1' })
export class GrantCreditLotController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Access(LOT_MANAGERS, 'assigned')
  @Requires('Idempotency-Key')
  @AnswersCommand(creditLotView, 201)
  @Refuses(creditsProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'HUMAN_REQUIRED', 'EVIDENCE_MISSING', 'EVIDENCE_ALREADY_USED'] as const),
    ...(['LEVEL_TOO_LOW', 'QUANTITY_ZERO', 'DAY_IN_FUTURE', 'EXPIRY_MISSING', 'EXPIRY_DIFFERS'] as const),
    'CREDIT_EXPIRED',
  ])
  @ApiOperation({
    operationId: 'grantCreditLot',
    summary: 'Record credits of a contract or a purchase, or vouchers of a level: a lot with its last day',
  })
  grant(@Body() body: GrantCreditLotDto, @Meta() meta: CommandMeta) {
    const { partnerId, unit, quantity, reference, startsOn, useByOn: expiresOn = null } = body;
    const data = { partnerId, unit, quantity: BigInt(quantity), reference, startsOn, expiresOn };
    return answerWithLot(this.commands.execute(new GrantCreditLotCommand(data, meta)));
  }
}
