import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { notesView, NOTE_WRITERS, viewOfNotes } from '../../../note.view';
import { partnersProblems } from '../../../partners.problems';
import { WriteNoteCommand } from './write-note.handler';

class WriteNoteDto {
  @TextField({ max: 4000, description: 'For the vendor alone.' })
  readonly text!: string;
}

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class WriteNoteController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':partnerId/write-note')
  @AnswersCommand(notesView)
  @Access(NOTE_WRITERS, 'vendor')
  @Requires('Idempotency-Key')
  @Refuses(partnersProblems, ['HUMAN_REQUIRED', 'NOTE_EMPTY'])
  @ApiOperation({
    operationId: 'writePartnerNote',
    summary: 'Note something about a partner for the others of the vendor; it stays as it was written',
  })
  async write(
    @Param('partnerId') partnerId: string,
    @Body() { text }: WriteNoteDto,
    @Meta() meta: CommandMeta,
  ) {
    return answer(await this.commands.execute(new WriteNoteCommand({ partnerId, text }, meta)), viewOfNotes);
  }
}
