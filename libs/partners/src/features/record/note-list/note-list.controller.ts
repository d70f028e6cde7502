import { absent, Access, AnswersRecord, RecordAnswer } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { notesDecider } from '../../../domain/note/notes';
import { partnerDecider } from '../../../domain/partner/partner.decider';
import { notesView, NOTE_READERS, viewOfNotes } from '../../../note.view';

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class NoteListController {
  constructor(private readonly runner: DeciderRunner) {}

  @Get(':partnerId/notes')
  @Access(NOTE_READERS, 'vendor')
  @AnswersRecord(notesView)
  @ApiOperation({
    operationId: 'getPartnerNotes',
    summary: 'What people of the vendor noted about a partner, the newest first; no partner reads it',
  })
  async notes(@Param('partnerId') id: string) {
    const { state: partner } = await this.runner.load(partnerDecider, id);
    if (partner.status === 'none') throw absent();
    const { state, revision } = await this.runner.load(notesDecider, id);
    return new RecordAnswer(revision, { id, ...viewOfNotes(state) });
  }
}
