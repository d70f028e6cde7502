import {
  decidedBy,
  evolvedBy,
  needsPerson,
  refuse,
  type Act,
  type Decider,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import type { NotesEvent, PartnerNoteWritten } from './notes.events';

export type Note = Omit<PartnerNoteWritten['data'], 'partnerId'>;
/** Of one partner, in the order in which they were written. None is changed: what turned out wrong is said in another. */
export type Notes = Readonly<{ notes: readonly Note[] }>;

export type WriteNote = DomainCommand<
  'WriteNote',
  Readonly<{ partnerId: string; noteId: string; text: string; act: Act }>,
  'HUMAN_REQUIRED' | 'NOTE_EMPTY'
>;
export type NotesRefusal = RefusalsOf<WriteNote>;

const write = (
  { act, text, ...note }: WriteNote['data'],
  _notes: Notes,
): Decision<NotesEvent, RefusalsOf<WriteNote>> =>
  needsPerson(act, 'A note is written') ??
  (text.trim() === '' ? refuse('NOTE_EMPTY', 'Write what the others should know.') : undefined) ?? [
    { type: 'PartnerNoteWritten', data: { ...note, text, writtenBy: act.by, writtenAt: act.at } },
  ];

export const notesDecider: Decider<Notes, WriteNote, NotesEvent, NotesRefusal> = {
  stream: 'partnerNotes',
  initial: { notes: [] },
  evolve: evolvedBy<NotesEvent, Notes>({
    PartnerNoteWritten: ({ partnerId: _partner, ...note }, { notes }) => ({ notes: [...notes, note] }),
  }),
  decide: decidedBy<WriteNote, Notes, NotesEvent>({ WriteNote: write }),
};
