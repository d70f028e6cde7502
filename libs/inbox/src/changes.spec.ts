import type { DomainEvent } from '@channel/kernel';
import type { Recorded } from '@channel/runtime';
import { begins, ComposedList, ends, endsWithout, turns, type Source } from './changes';
import { NOT_YET, notice, putsOff, type Notice } from './notice';

type Opened = DomainEvent<'BoxOpened', Readonly<{ boxId: string }>>;
type Shut = DomainEvent<'BoxShut', Readonly<{ boxId: string }>>;
type Row = Readonly<{ open: number; lids: number }>;

const boxes: Source<Opened | Shut, Row> = {
  name: 'boxes',
  version: 2,
  streams: ['box-'],
  on: {
    BoxOpened: ({ boxId }) => [begins(boxId, { open: 1, lids: 0 })],
    BoxShut: ({ boxId }) => [turns<Row>(boxId, ({ lids }) => ({ lids: lids + 1 })), ends(`${boxId}|key`)],
  },
};
const keys: Source<Opened, Row> = {
  name: 'keys',
  version: 3,
  streams: ['box-', 'key-'],
  chunks: [{ chunk: 'KeyPart', closing: 'KeyMade' }],
  on: { BoxOpened: null },
};
const recorded = (event: Opened | Shut) => event as unknown as Recorded<DomainEvent>;

describe('a list of all contexts', () => {
  const list = new ComposedList<Row>('inbox.boxes', {}, [], 1);
  list.add(boxes);
  list.add(keys);

  it('reads what its sources read, and is built anew when one of them means something else', () => {
    expect(list.streams).toEqual(['box-', 'key-']);
    expect(list.handles).toEqual(['BoxOpened', 'BoxShut', 'KeyMade']);
    expect(list.version).toBe(1_005);
  });

  it('changes the rows that a source names, and leaves one that is not there', () => {
    const shut = recorded({ type: 'BoxShut', data: { boxId: 'one' } });
    expect(list.keys(shut)).toEqual(['one', 'one|key']);
    expect(list.project({ open: 1, lids: 0 }, shut, 'one')).toEqual({ open: 1, lids: 1 });
    expect(list.project(undefined, shut, 'one')).toBeUndefined();
    expect(list.project({ open: 0, lids: 0 }, shut, 'one|key')).toBeUndefined();
  });
});

describe('an event that changes many rows', () => {
  it('is asked about once, however many they are', () => {
    const on = jest.fn(({ boxId }: Opened['data']) =>
      Array.from({ length: 500 }, (_, at) => begins(`${boxId}|${String(at)}`, { open: at, lids: 0 })),
    );
    const list = new ComposedList<Row>('inbox.boxes', {}, [], 1);
    list.add({ ...keys, on: { BoxOpened: on } });
    const opened = recorded({ type: 'BoxOpened', data: { boxId: 'one' } });
    const rows = list.keys(opened).map((key) => list.project(undefined, opened, key)?.open);
    expect(rows).toEqual(Array.from({ length: 500 }, (_, at) => at));
    expect(on).toHaveBeenCalledTimes(1);
    // The same event, read again: nothing is kept by its name.
    list.keys({ ...opened });
    expect(on).toHaveBeenCalledTimes(2);
  });
});

describe('a row of several parts', () => {
  it('waits for the parts that are left, and ends with the last', () => {
    const { next } = endsWithout<Readonly<{ left: readonly string[] }>>('batch', 'one');
    expect(next({ left: ['one', 'two'] })).toEqual({ left: ['two'] });
    expect(next({ left: ['one'] })).toBeUndefined();
    expect(next(undefined)).toBeUndefined();
  });
});

describe('a reminder', () => {
  const reminder = notice('deal_1|due', {
    ...{
      kind: 'deal_decision_due',
      record: 'deal',
      recordId: 'deal_1',
      text: { en: 'soon', de: 'bald' },
      for: ['vendor'],
    },
    ...{ at: '2026-09-09T00:00:00.000Z', until: '2026-09-10T00:00:00.000Z' },
  }).next(undefined) as Notice;

  it('is put off when what it reminds of was done before, and stays when it was told', () => {
    expect(putsOff('deal_1|due', '2026-09-08T00:00:00.000Z').next(reminder)?.at).toBe(NOT_YET);
    expect(putsOff('deal_1|due', '2026-09-09T12:00:00.000Z').next(reminder)).toEqual(reminder);
  });
});
