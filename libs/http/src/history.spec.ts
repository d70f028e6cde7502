import type { RecordedEvent } from '@channel/event-store';
import type { DomainEvent } from '@channel/kernel';
import { viewerOf } from '@channel/testing/harness';
import { givenReason, Histories, toldReason } from './history';
import { PersonNames } from './names/person-names';

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

describe('case:D22 a history', () => {
  type Held = DomainEvent<'Held', { amount: string }>;
  type Noted = DomainEvent<'Noted', { text: string }>;
  const sentences = {
    en: { Held: ({ amount }: Held['data']) => `${amount} was held.`, Noted: null },
    de: { Held: ({ amount }: Held['data']) => `${amount} wurde angehalten.`, Noted: null },
  };
  const recorded = (type: string, revision: bigint, id: string): RecordedEvent =>
    ({
      ...{ type, revision, data: { amount: 'USD 5.00', text: 'x' } },
      metadata: {
        actor: { id, type: id === 'robo' ? 'automation' : 'person' },
        ...{
          channel: 'cli',
          recordedAt: '2026-09-07T09:00:00.000Z',
          effectiveAt: '2026-08-31',
          reason: 'A lien.',
        },
      },
    }) as unknown as RecordedEvent;
  const names = new PersonNames();
  names.knownBy(() => Promise.resolve(new Map([['pers_lars', { name: 'Lars Holm', orgIds: ['vendor'] }]])));
  const told = (viewer = viewerOf('vendor', 'vendor', 'auditor')) =>
    new Histories(names).tell<Held | Noted>(
      [recorded('Held', 0n, 'pers_lars'), recorded('Noted', 1n, 'pers_lars'), recorded('Held', 2n, 'robo')],
      sentences,
      viewer,
    );

  it('says of each event who, of which kind, by which way, when, for which day and why', async () => {
    const { data } = await told();
    const held = {
      ...{ type: 'Held', sentence: 'USD 5.00 was held.', channel: 'cli', reason: 'A lien.' },
      ...{ recordedAt: '2026-09-07T09:00:00.000Z', effectiveAt: '2026-08-31' },
    };
    expect(data).toEqual([
      { revision: 0, ...held, by: { id: 'pers_lars', type: 'person', name: 'Lars Holm' } },
      { revision: 2, ...held, by: { id: 'robo', type: 'automation' } },
    ]);
  });
  it('req:4.6 is told in the language of whoever asks', async () => {
    const { data } = await told({ ...viewerOf('vendor', 'vendor', 'auditor'), language: 'de' });
    expect(data.map(({ sentence }) => sentence)).toEqual([
      'USD 5.00 wurde angehalten.',
      'USD 5.00 wurde angehalten.',
    ]);
  });
  it('keeps the name and the reason from a partner', async () => {
    const { data } = await told(viewerOf('prtn_alder', 'partner', 'partner.admin'));
    expect(data[0]).toMatchObject({ by: { id: 'pers_lars', type: 'person' }, reason: null });
    expect(data[0]?.by.name).toBeUndefined();
  });
});
