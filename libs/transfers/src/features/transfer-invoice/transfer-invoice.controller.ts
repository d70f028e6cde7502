import { absent, Access, AnswersFile, TellsInLanguage, Viewer, type Principal } from '@channel/http';
import { present } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { pdfOf } from '@channel/pdf';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { transferIn } from '../../domain/holding/holding';
import { holdingDecider } from '../../domain/holding/holding.decider';
import { holdingOfTransfer } from '../../ids';
import { TRANSFER_READERS, transferVisibleTo } from '../../transfer.access';
import { viewOfTransfer } from '../../transfer.view';
import { pdfOfInvoice } from './invoice-pdf';

@ApiTags('title-transfers')
@Controller({ path: 'title-transfers', version: '1' })
export class TransferInvoiceController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
  ) {}

  @Get(':transferId/invoice')
  @Access(TRANSFER_READERS, 'own')
  @TellsInLanguage()
  @AnswersFile('application/pdf')
  @ApiOperation({
    operationId: 'getTitleTransferInvoice',
    summary:
      'The invoice of what is owed for a title transfer, as PDF: the same bytes each time, in each language',
  })
  async invoice(@Param('transferId') id: string, @Viewer() viewer: Principal): Promise<StreamableFile> {
    const { state } = await this.runner.load(holdingDecider, holdingOfTransfer(id));
    const { charged } = transferIn(state, id) ?? { charged: null };
    // Of what is free there is no invoice, whoever asks.
    if (charged === null || !transferVisibleTo(state, viewer)) throw absent();
    const { number, partnerId, chargedOn, chargedAt, definitionVersion } = charged;
    const provider = present(await this.partners.standingOn(partnerId, chargedOn), 'who passed units on');
    const transfer = viewOfTransfer(state, id);
    const bytes = await pdfOf(
      pdfOfInvoice({ transfer, provider, chargedOn, chargedAt, definitionVersion }, viewer.language),
    );
    return new StreamableFile(bytes, {
      type: 'application/pdf',
      disposition: `attachment; filename="${number}.pdf"`,
      length: bytes.byteLength,
    });
  }
}
