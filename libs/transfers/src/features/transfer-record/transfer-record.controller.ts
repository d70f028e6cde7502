import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  RecordAnswer,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { transferIn } from '../../domain/holding/holding';
import { holdingDecider } from '../../domain/holding/holding.decider';
import { holdingOfTransfer } from '../../ids';
import { TRANSFER_READERS, transferVisibleTo } from '../../transfer.access';
import { transferView, viewOfTransfer } from '../../transfer.view';
import { TRANSFER_SENTENCES } from './transfer-sentences';

@ApiTags('title-transfers')
@Controller({ path: 'title-transfers/:transferId', version: '1' })
export class TransferRecordController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get()
  @Access(TRANSFER_READERS, 'own')
  @AnswersRecord(transferView)
  @ApiOperation({
    operationId: 'getTitleTransfer',
    summary: 'A title transfer with its e-mails, and step by step what is owed for it',
  })
  async record(@Param('transferId') id: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.find(id, viewer);
    return new RecordAnswer(revision, { id, ...viewOfTransfer(state, id) });
  }

  @Get('history')
  @Access(TRANSFER_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({ operationId: 'getTitleTransferHistory', summary: 'What became of a title transfer' })
  async history(@Param('transferId') id: string, @Viewer() viewer: Principal) {
    const { revision, events } = await this.find(id, viewer);
    const own = events.filter(({ data }) => (data as { transferId: string }).transferId === id);
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(own, TRANSFER_SENTENCES, viewer)),
    });
  }

  private async find(id: string, viewer: Principal) {
    const loaded = await this.runner.load(holdingDecider, holdingOfTransfer(id));
    const { state } = loaded;
    if (transferIn(state, id) === undefined || !transferVisibleTo(state, viewer)) throw absent();
    return loaded;
  }
}
