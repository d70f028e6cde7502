import {
  Access,
  AnswersCommand,
  CountField,
  DayField,
  IdField,
  Meta,
  MoneyField,
  Refuses,
  Requires,
  TextField,
  type MoneyDto,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithLot, creditLotView, LOT_BOOKERS, LOT_MANAGERS } from '../../../credit-lot.view';
import { creditsProblems } from '../../../credits.problems';
import { ReleaseCreditsCommand, ReserveCreditsCommand, UseCreditsCommand } from './use-lot.handler';

class ReserveCreditsDto {
  @TextField({
    max: 120,
    description:
      'Of service credits one of the eight of the programme, by either name; else what it is called.',
    example: 'product-health-check',
  })
  readonly use!: string;
  @DayField({ description: 'When it begins: from the first day of the lot on, by its last.' })
  readonly on!: string;
  @CountField({
    optional: true,
    max: 1_000_000,
    description: 'How many services or vouchers; by default one.',
  })
  readonly count?: number;
  @MoneyField({ optional: true, description: 'Of training: what the course costs, in US dollars.' })
  readonly price?: MoneyDto;
}
class UseCreditsDto {
  @IdField() readonly reservationId!: string;
  @DayField({ description: 'When it was delivered.' })
  readonly deliveredOn!: string;
}
class CancelCreditReservationDto {
  @IdField() readonly reservationId!: string;
  @TextField({ max: 2000 }) readonly reason!: string;
}

@ApiTags('credits')
@Controller({ path: 'credit-lots/:lotId', version: '1' })
export class UseCreditLotController {
  constructor(private readonly commands: CommandBus) {}

  @Post('reserve')
  @Access(LOT_BOOKERS, 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(creditLotView)
  @Refuses(creditsProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'LOT_UNKNOWN', 'USE_NOT_ALLOWED', 'CURRENCY_NOT_ALLOWED'] as const),
    ...(['QUANTITY_ZERO', 'BALANCE_TOO_LOW', 'CREDIT_EXPIRED', 'DAY_OUTSIDE_CONTRACT'] as const),
  ])
  @ApiOperation({
    operationId: 'reserveCredits',
    summary: 'Book a service, a course or an exam: what it takes of the lot is reserved',
  })
  reserve(
    @Param('lotId') lotId: string,
    @Body() { use, on, count, price }: ReserveCreditsDto,
    @Meta() meta: CommandMeta,
  ) {
    const counted = count === undefined ? null : BigInt(count);
    const data = { lotId, use, on, count: counted, price: price ?? null };
    return answerWithLot(this.commands.execute(new ReserveCreditsCommand(data, meta)));
  }

  @Post('use')
  @Access(LOT_MANAGERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(creditLotView)
  @Refuses(creditsProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'LOT_UNKNOWN', 'RESERVATION_NOT_FOUND', 'DAY_IN_FUTURE'] as const),
    ...(['DAY_OUTSIDE_CONTRACT', 'HUMAN_REQUIRED'] as const),
  ])
  @ApiOperation({ operationId: 'useCredits', summary: 'Record that what was booked was delivered' })
  use(
    @Param('lotId') lotId: string,
    @Body() { reservationId, deliveredOn }: UseCreditsDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { lotId, reservationId, deliveredOn };
    return answerWithLot(this.commands.execute(new UseCreditsCommand(data, meta)));
  }

  @Post('cancel-reservation')
  @Access(LOT_BOOKERS, 'own')
  @Requires('If-Match')
  @AnswersCommand(creditLotView)
  @Refuses(creditsProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'LOT_UNKNOWN', 'RESERVATION_NOT_FOUND', 'REASON_MISSING'] as const),
  ])
  @ApiOperation({
    operationId: 'cancelCreditReservation',
    summary: 'Cancel what was booked, with a reason: free again, or gone with a lot that is over',
  })
  cancel(
    @Param('lotId') lotId: string,
    @Body() { reservationId, reason }: CancelCreditReservationDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { lotId, reservationId, reason };
    return answerWithLot(this.commands.execute(new ReleaseCreditsCommand(data, meta)));
  }
}
