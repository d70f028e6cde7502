import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `partnerNotes-<partnerId>`: apart from the partner's own, which the partner reads.

/** What somebody of the vendor wants the others to know of a partner. */
export type PartnerNoteWritten = DomainEvent<
  'PartnerNoteWritten',
  { partnerId: string; noteId: string; text: string; writtenBy: string; writtenAt: string }
>;
export type NotesEvent = PartnerNoteWritten;
