import { actBy, scenario } from '@channel/testing';
import { notesDecider, type WriteNote } from './notes';
import type { PartnerNoteWritten } from './notes.events';

const given = scenario(notesDecider);
const note = { partnerId: 'prtn_alder', noteId: 'note_1', text: 'Paula is away until October.' };
const write = (data: Partial<WriteNote['data']> = {}): WriteNote => ({
  type: 'WriteNote',
  data: { ...note, act: actBy('pers_chen', { at: 'x' }), ...data },
});
const written: PartnerNoteWritten = {
  type: 'PartnerNoteWritten',
  data: { ...note, writtenBy: 'pers_chen', writtenAt: 'x' },
};

describe('req:C4 notes about a partner', () => {
  it('have an author and an instant, and stay in their order', () => {
    given().when(write()).then(written);
    const second = { ...written, data: { ...written.data, noteId: 'note_2' } };
    expect(
      given(written, second)
        .state()
        .notes.map(({ noteId }) => noteId),
    ).toEqual(['note_1', 'note_2']);
  });
  it('say something, and are written by a person', () => {
    given()
      .when(write({ text: ' \n' }))
      .thenRefused('NOTE_EMPTY');
    given()
      .when(write({ act: actBy('automation:x', { type: 'automation' }) }))
      .thenRefused('HUMAN_REQUIRED');
  });
});
