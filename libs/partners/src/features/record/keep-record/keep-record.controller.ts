import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  DayField,
  IdField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RECORD_KINDS, type RecordKind } from '../../../domain/partner/kept-record';
import { partnerView, viewOfPartner } from '../../../partner.view';
import { partnersProblems } from '../../../partners.problems';
import { KeepRecordCommand } from './keep-record.handler';

class KeepRecordDto {
  @ChoiceField(RECORD_KINDS)
  readonly kind!: RecordKind;
  @TextField({ max: 60, description: 'A word of the programme.', example: 'services-agreement' })
  readonly name!: string;
  @TextField({
    optional: true,
    max: 60,
    description: 'Of an attribute what it is, such as 24x7; of a contact the id of the person.',
  })
  readonly value?: string;
  @TextField({ optional: true, max: 60, description: 'Of a document.' })
  readonly version?: string;
  @IdField({ optional: true, description: 'Of a document: the person who signed it.' })
  readonly signedBy?: string;
  @TextField({ max: 500, description: 'Where it can be looked up: a contract, a letter, a ticket.' })
  readonly evidence!: string;
  @DayField({ description: 'First day that it covers.' })
  readonly fromOn!: string;
  @DayField({ optional: true, description: 'First day that it no longer covers.' })
  readonly beforeOn?: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class KeepRecordController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/keep-record')
  @Access(['channel.manager', 'channel.lead'], 'assigned')
  @Requires('If-Match')
  @AnswersCommand(partnerView)
  @Refuses(partnersProblems, [
    ...(['INVITATION_REQUIRED', 'NAME_UNKNOWN', 'VALUE_UNKNOWN', 'VALUE_MISSING'] as const),
    ...(['EVIDENCE_MISSING', 'DAYS_CROSSED', 'ALREADY_RECORDED', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'keepStandingRecord',
    summary:
      'Keep a document, approval, nomination, attribute, obligation or contact of a partner on record, with its days',
  })
  async keep(@Param('partnerId') partnerId: string, @Body() body: KeepRecordDto, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(new KeepRecordCommand({ ...body, partnerId }, meta)),
      viewOfPartner,
    );
  }
}
