import { CorruptEvent } from '../event-store';
import { Envelopes, recorded, type EventRow } from './rows';

const rowOf = (revision: number, meta: string, data = '{"a":1}'): EventRow => [
  String(revision + 1),
  'ns~deal-1',
  String(revision),
  `id-${String(revision)}`,
  'Happened',
  data,
  meta,
];

describe('rows of the log', () => {
  it('become events, each with the envelope of its own append', () => {
    const envelopes = new Envelopes();
    const texts = ['{"commandId":"c1"}', '{"commandId":"c1"}', '{"commandId":"c2"}', '{"commandId":"c1"}'];
    const events = texts.map((meta, revision) => recorded('ns', rowOf(revision, meta), envelopes));
    expect(events.map(({ metadata }) => metadata.commandId)).toEqual(['c1', 'c1', 'c2', 'c1']);
    expect(events[1]?.metadata).toBe(events[0]?.metadata);
    expect(events[3]).toMatchObject({ stream: 'deal-1', revision: 3n, checkpoint: '4'.padStart(20, '0') });
  });

  it('with long data become it when somebody looks, also in a copy', () => {
    const lines = Array.from({ length: 5_000 }, (_, at) => at);
    const parse = jest.spyOn(JSON, 'parse');
    const event = recorded('ns', rowOf(0, '{"commandId":"c1"}', JSON.stringify({ lines })));
    expect([event.type, event.revision]).toEqual(['Happened', 0n]);
    expect(parse).toHaveBeenCalledTimes(1);
    const copy = { ...event, checkpoint: 'elsewhere' };
    expect([copy.data, event.data]).toEqual([{ lines }, { lines }]);
    expect(copy.data).toBe(event.data);
    expect(parse).toHaveBeenCalledTimes(2);
    parse.mockRestore();
  });

  it('that are not ours are refused, also next to one of ours', () => {
    const envelopes = new Envelopes();
    recorded('ns', rowOf(0, '{"commandId":"c1"}'), envelopes);
    expect(() => recorded('ns', rowOf(1, 'null'), envelopes)).toThrow(CorruptEvent);
    expect(() => recorded('ns', rowOf(2, '{}'), envelopes)).toThrow(CorruptEvent);
  });
});
