import { isVendor, openTo, recordDoor } from '@channel/http';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { notesDecider } from '../../domain/note/notes';
import { NOTE_READERS } from '../../note.view';
import { NoteListController } from './note-list/note-list.controller';
import { WriteNoteController } from './write-note/write-note.controller';
import { WriteNoteHandler } from './write-note/write-note.handler';

/** What the vendor's people tell each other about a partner. */
@Module({
  imports: [
    CqrsModule,
    openTo('partners.note', [recordDoor(notesDecider, NOTE_READERS, (_notes, viewer) => isVendor(viewer))]),
  ],
  controllers: [NoteListController, WriteNoteController],
  providers: [WriteNoteHandler],
})
export class NotesOfPartnersModule {}
