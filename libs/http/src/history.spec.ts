import type { RecordedEvent } from '@channel/event-store';
import { givenReason, toldReason } from './history';

const event = (data: object, reason: string | null = null) =>
  ({ data, metadata: { reason } }) as unknown as RecordedEvent;

describe('case:D22 the reason of an event', () => {
  it('is what was said with the command, or what the event keeps of it', () => {
    expect(givenReason(event({ reason: 'A lien.' }, 'An order.'))).toBe('An order.');
    expect(givenReason(event({ reason: 'A lien.' }))).toBe('A lien.');
    expect(givenReason(event({ text: 'No such project.' }))).toBe('No such project.');
    expect(givenReason(event({ reason: ' ' }))).toBeNull();
    expect(givenReason(event({ reason: { code: 'x' } }))).toBeNull();
  });
  it('is told to those who know all of it, and to those whom the sentence tells it', () => {
    const held = event({ reason: 'A lien.' });
    expect(toldReason(held, 'It was held: A lien.', false)).toBe('A lien.');
    expect(toldReason(held, 'It was held.', false)).toBeNull();
    expect(toldReason(held, 'It was held.', true)).toBe('A lien.');
  });
});
