import {
  Access,
  answer,
  AnswersCommand,
  CountField,
  CountryField,
  IdField,
  InstantField,
  Meta,
  NestedField,
  Refuses,
  Requires,
  TextField,
  TextListField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { holdingIdOf, transferIdOf } from '../../ids';
import { transferView, viewOfTransfer } from '../../transfer.view';
import { transfersProblems } from '../../transfers.problems';
import { ReportTitleTransferCommand } from './report-transfer.handler';

class TransferMailDto {
  @TextField({ max: 250, description: 'Its Message-ID.', example: '<1@norrsken.example>' })
  readonly messageId!: string;
  @TextField({
    max: 250,
    description: 'Its domain is kept, the address is not.',
    example: 'it@norrsken.example',
  })
  readonly from!: string;
  @TextField({
    max: 250,
    description: 'Its domain is kept, the address is not.',
    example: 'pam@vendor.example',
  })
  readonly to!: string;
  @InstantField({ description: 'When it was sent; the same second as the transfer is too late.' })
  readonly sentAt!: string;
  @TextField({ max: 64, description: 'SHA-256 of the mail as a file.', example: 'a'.repeat(64) })
  readonly sha256!: string;
}
class TransferEndUserDto {
  @TextField()
  readonly name!: string;
  @CountryField()
  readonly country!: string;
}
class ReportTitleTransferDto {
  @IdField({ description: 'The provider.' })
  readonly partnerId!: string;
  @IdField({ description: 'The shipped line that the units came with.' })
  readonly lineId!: string;
  @CountField({ min: 1, max: 1_000_000, description: 'Units that were passed on.' })
  readonly quantity!: number;
  @TextListField({ optional: true, max: 60, description: 'Serials of these units.' })
  readonly serials?: string[];
  @NestedField(() => TransferEndUserDto)
  readonly endUser!: TransferEndUserDto;
  @InstantField({ description: 'When the title went over.' })
  readonly transferredAt!: string;
  @NestedField(() => TransferMailDto, { optional: true, description: 'The e-mail that told the vendor.' })
  readonly notification?: TransferMailDto;
  @NestedField(() => TransferMailDto, {
    optional: true,
    description: 'The e-mail with which the vendor agreed.',
  })
  readonly approval?: TransferMailDto;
}

@ApiTags('title-transfers')
@Controller({ path: 'title-transfers', version: '1' })
export class ReportTitleTransferController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Access(['partner.admin', 'channel.manager', 'channel.lead'], 'own')
  @Requires('Idempotency-Key')
  @AnswersCommand(transferView, 201)
  @Refuses(transfersProblems, [
    ...(['LINE_UNKNOWN', 'NOT_OWN_SERVICE', 'PRICE_MISSING', 'VERSION_NOT_IN_FORCE'] as const),
    ...(['EVIDENCE_NOT_EMAIL', 'TRANSFER_ABOVE_OWNED', 'ALREADY_REPORTED'] as const),
    ...(['SERIAL_UNKNOWN', 'QUANTITY_DIFFERS', 'TRANSFER_IN_FUTURE'] as const),
  ])
  @ApiOperation({
    operationId: 'reportTitleTransfer',
    summary:
      'Report that a provider passed units of its own service on to an end user; without both e-mails before it, the additional discount is owed',
  })
  async report(@Body() body: ReportTitleTransferDto, @Meta() meta: CommandMeta) {
    const transferId = transferIdOf(holdingIdOf(body.lineId), meta.commandId);
    const outcome = await this.commands.execute(new ReportTitleTransferCommand(body, meta));
    const named: typeof outcome = outcome.kind === 'accepted' ? { ...outcome, id: transferId } : outcome;
    return answer(named, (holding) => viewOfTransfer(holding, transferId));
  }
}
