import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  RecordAnswer,
  VENDOR_STAFF,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { termsDecider } from '../../domain/terms/terms.decider';
import { TERMS_SENTENCES } from './terms-sentences';

/** How the rules came to be is the vendor's own; partners read what is in force. */
@ApiTags('programs')
@Controller({ path: 'programs', version: '1' })
export class ProgrammeHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get(':programmeId/history')
  @Access(VENDOR_STAFF, 'vendor')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getProgrammeHistory',
    summary: 'What happened to the versions of a programme, by whom and why',
  })
  async history(@Param('programmeId') id: string, @Viewer() viewer: Principal) {
    const { revision, events } = await this.runner.load(termsDecider, id);
    if (events.length === 0) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, TERMS_SENTENCES, viewer)),
    });
  }
}
