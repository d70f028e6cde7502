import type { DomainEvent } from '@channel/kernel';
import { change, projection, type Recorded } from './projection';

type Opened = DomainEvent<'BoxOpened', Readonly<{ boxId: string; by: string }>>;
type Filled = DomainEvent<'BoxFilled', Readonly<{ boxId: string; grams: number }>>;
type Burnt = DomainEvent<'BoxBurnt', Readonly<{ boxId: string }>>;
type Seen = DomainEvent<'BoxSeen', Readonly<{ boxId: string }>>;
interface BoxRow {
  readonly status: 'open' | 'full';
  readonly grams: number;
}

const boxes = projection<Opened | Filled | Burnt | Seen, BoxRow>({
  name: 'test.boxes',
  version: 1,
  streams: ['box-'],
  columns: { status: 'text', grams: 'integer' },
  onFailure: 'park',
  keys: ({ data }) => [data.boxId],
  on: {
    BoxSeen: null,
    BoxOpened: () => ({ status: 'open', grams: 0 }),
    BoxFilled: change(({ grams }, row) => ({ status: 'full', grams: row.grams + grams })),
    BoxBurnt: () => undefined,
  },
});
const recorded = (event: Opened | Filled | Burnt) => event as Recorded<Opened | Filled | Burnt | Seen>;
const filled = recorded({ type: 'BoxFilled', data: { boxId: 'b', grams: 2 } });

describe('a projection by event type', () => {
  it('reads the types that do something, in one order', () => {
    expect(boxes.handles).toEqual(['BoxBurnt', 'BoxFilled', 'BoxOpened']);
  });
  it('folds a row, changes columns of one that is there, and removes it', () => {
    const opened = recorded({ type: 'BoxOpened', data: { boxId: 'b', by: 'x' } });
    const row = boxes.project(undefined, opened, 'b');
    expect(boxes.project(row, filled, 'b')).toEqual({ status: 'full', grams: 2 });
    expect(boxes.project(row, recorded({ type: 'BoxBurnt', data: { boxId: 'b' } }), 'b')).toBeUndefined();
  });
  it('fails on a change of a row that is not there', () => {
    expect(() => boxes.project(undefined, filled, 'b')).toThrow('the row is present');
  });
  it('reads the closing events of its chunks as well', () => {
    const { chunks, handles } = projection<Opened | Filled | Burnt | Seen, BoxRow>({
      ...boxes,
      chunks: [{ chunk: 'BoxFilled', closing: 'BoxSeen' }],
      on: { BoxSeen: null, BoxOpened: null, BoxBurnt: null, BoxFilled: (_data, row) => row },
    });
    expect(chunks).toHaveLength(1);
    expect(handles).toEqual(['BoxFilled', 'BoxSeen']);
  });
});
