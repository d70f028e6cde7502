import {
  Access,
  AnswersCommand,
  CountField,
  DayField,
  IdField,
  Meta,
  MoneyField,
  NestedField,
  Refuses,
  Requires,
  TextField,
  type MoneyDto,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithRequest } from '../../../answers';
import { FastTrackDto } from '../../../fast-track.dto';
import { FUND_USERS, mdfRequestView } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import { mdfRequestIdOf } from '../../../ids';
import { SubmittedDrafts } from '../../../submitted-drafts';
import { SubmitMdfRequestCommand } from './submit-request.handler';

class SubmitMdfRequestDto {
  @IdField({ description: 'The partner that asks.' })
  readonly partnerId!: string;
  @TextField({ max: 60, description: 'Of the catalogue of the programme.', example: 'event' })
  readonly activityType!: string;
  @TextField({ max: 2000, description: 'What both sides want to reach.' })
  readonly goals!: string;
  @CountField({ min: 0, max: 1_000_000 })
  readonly expectedLeads!: number;
  @DayField()
  readonly startsOn!: string;
  @DayField()
  readonly endsOn!: string;
  @MoneyField({ description: 'Net of tax, in the currency of the fund; the vendor pays a share of it.' })
  readonly budget!: MoneyDto;
  @IdField({ description: 'Who answers for the plan at the partner.' })
  readonly partnerContactId!: string;
  @IdField({ description: 'Who answers for the plan at the vendor.' })
  readonly vendorContactId!: string;
  @NestedField(() => FastTrackDto, { optional: true, description: 'Asks for the fast track.' })
  readonly fastTrack?: FastTrackDto;
  @IdField({ optional: true, description: 'The draft that it was: it ends with the submission.' })
  readonly draftId?: string;
}

@ApiTags('funds')
@Controller({ path: 'mdf-requests', version: '1' })
export class SubmitMdfRequestController {
  constructor(
    private readonly commands: CommandBus,
    private readonly drafts: SubmittedDrafts,
  ) {}

  @Post()
  @Access(FUND_USERS, 'own', { machine: 'funds:write' })
  @Requires('Idempotency-Key')
  @AnswersCommand(mdfRequestView, 201)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'KIND_NOT_ALLOWED',
    'NOT_ENTITLED',
    'ACTIVITY_TYPE_UNKNOWN',
    'VENDOR_NOT_PREAPPROVED',
    'ACTIVITY_OUTSIDE_DATES',
    'LEAD_TIME_TOO_SHORT',
    'CURRENCY_DIFFERS',
    'AMOUNT_OUT_OF_RANGE',
    'FUND_INSUFFICIENT',
  ])
  @ApiOperation({
    operationId: 'submitMdfRequest',
    summary: 'Plan an activity and ask for the vendor’s share: it is reserved with the request',
  })
  async submit(@Body() body: SubmitMdfRequestDto, @Meta() meta: CommandMeta) {
    const { partnerId, fastTrack, draftId, ...plan } = body;
    const track =
      fastTrack === undefined
        ? null
        : { vendorId: fastTrack.vendorId ?? null, templateId: fastTrack.templateId ?? null };
    const data = { partnerId, plan: { ...plan, fastTrack: track } };
    const submission = this.commands.execute(new SubmitMdfRequestCommand(data, meta));
    return answerWithRequest(this.drafts.endedBy(submission, draftId, meta), mdfRequestIdOf(meta.commandId));
  }
}
