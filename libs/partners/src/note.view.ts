import { is, view, type Role, type ViewOf } from '@channel/http';
import type { Note, Notes } from './domain/note/notes';

/** Of the vendor alone: no partner and no distributor reads what is noted about a partner. */
export const NOTE_READERS: readonly Role[] = [
  'channel.manager',
  'channel.lead',
  'finance.analyst',
  'finance.approver',
  'auditor',
];
export const NOTE_WRITERS: readonly Role[] = [
  'channel.manager',
  'channel.lead',
  'finance.analyst',
  'finance.approver',
];

export const noteView = view('PartnerNote', {
  noteId: is.id,
  text: is.text,
  writtenBy: is.id,
  writtenAt: is.instant,
});
export const notesView = view('PartnerNotes', { notes: is.listOf(noteView) });

/** The newest first. */
export const viewOfNotes = ({ notes }: Notes): ViewOf<typeof notesView> => ({
  notes: notes.toReversed().map(viewOfNote),
});
const viewOfNote = ({ noteId, text, writtenBy, writtenAt }: Note): ViewOf<typeof noteView> => ({
  ...{ noteId, text, writtenBy, writtenAt },
});
