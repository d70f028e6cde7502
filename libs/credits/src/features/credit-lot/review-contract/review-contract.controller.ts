import {
  Access,
  AnswersCommand,
  ChoiceField,
  CountField,
  DayField,
  IdField,
  ListField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithLot, creditLotView, LOT_MANAGERS } from '../../../credit-lot.view';
import { creditsProblems } from '../../../credits.problems';
import { REVIEW_ROLES, type ReviewAttendee } from '../../../domain/credit-lot/credit-lot.events';
import { NameServiceManagerCommand, RecordOperationalReviewCommand } from './review-contract.handler';

class NameServiceManagerDto {
  @IdField({ description: 'A channel manager or lead of the vendor.' })
  readonly managerId!: string;
  @TextField({
    max: 120,
    description: 'Local business hours in which they answer.',
    example: 'Mon–Fri 09:00–17:00, Stockholm',
  })
  readonly hours!: string;
  @DayField({ description: 'The first day: the one before is it until the day before.' })
  readonly fromOn!: string;
}
class ReviewAttendeeDto implements ReviewAttendee {
  @ChoiceField(REVIEW_ROLES) readonly role!: ReviewAttendee['role'];
  @CountField({ max: 100, example: 1 }) readonly count!: number;
}
class RecordOperationalReviewDto {
  @DayField({ description: 'When it was held: it is that of its quarter of the contract.' })
  readonly heldOn!: string;
  @ListField(() => ReviewAttendeeDto, { max: 20, description: 'Who took part, by role.' })
  readonly attendees!: readonly ReviewAttendeeDto[];
  @TextField({
    max: 4000,
    description: 'Performance, trends, and what is planned.',
    example: 'Two repeat cases on line cards; the software upgrade is planned for May.',
  })
  readonly notes!: string;
}

@ApiTags('credits')
@Controller({ path: 'credit-lots/:lotId', version: '1' })
export class ReviewContractController {
  constructor(private readonly commands: CommandBus) {}

  @Post('name-service-manager')
  @Access(LOT_MANAGERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(creditLotView)
  @Refuses(creditsProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'LOT_UNKNOWN', 'CONTRACT_REQUIRED', 'HUMAN_REQUIRED'] as const),
    ...(['ASSIGNEE_UNKNOWN', 'ALREADY_ASSIGNED', 'DAYS_CROSSED', 'DAY_OUTSIDE_CONTRACT'] as const),
  ])
  @ApiOperation({
    operationId: 'nameServiceManager',
    summary: 'Name who manages the services of a contract from a day on, and when they answer (C2)',
  })
  name(
    @Param('lotId') lotId: string,
    @Body() { managerId, hours, fromOn }: NameServiceManagerDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { lotId, managerId, hours, fromOn };
    return answerWithLot(this.commands.execute(new NameServiceManagerCommand(data, meta)));
  }

  @Post('record-review')
  @Access(LOT_MANAGERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(creditLotView)
  @Refuses(creditsProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'LOT_UNKNOWN', 'CONTRACT_REQUIRED', 'HUMAN_REQUIRED'] as const),
    ...(['DAY_IN_FUTURE', 'DAY_OUTSIDE_CONTRACT', 'ALREADY_RECORDED', 'ATTENDEES_MISSING'] as const),
  ])
  @ApiOperation({
    operationId: 'recordOperationalReview',
    summary:
      'Record the operational review of a quarter of a contract, with usage and balance of its credits on that day (C2)',
  })
  review(
    @Param('lotId') lotId: string,
    @Body() { heldOn, attendees, notes }: RecordOperationalReviewDto,
    @Meta() meta: CommandMeta,
  ) {
    const present = attendees.map(({ role, count }) => ({ role, count }));
    const data = { lotId, heldOn, attendees: present, notes };
    return answerWithLot(this.commands.execute(new RecordOperationalReviewCommand(data, meta)));
  }
}
