import { forgetAllRecent, forgetRecent, noteRecent, recentOf } from './recent';

const deal = (nth: number) => ({
  address: `/deals/deal_${String(nth)}`,
  path: '/deals/$dealId',
  record: `DR-2026-00000${String(nth)}`,
  title: 'Halden Hospitals',
});
const recordsOf = (personId: string, here = '/home') => recentOf(personId, here).map(({ record }) => record);

describe('G4 records that somebody had open', () => {
  const stored = new Map<string, string>();
  beforeAll(() => {
    const sessionStorage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => void stored.set(key, text),
      removeItem: (key: string) => void stored.delete(key),
    };
    Object.assign(globalThis, { sessionStorage });
  });
  afterAll(() => Reflect.deleteProperty(globalThis, 'sessionStorage'));
  beforeEach(() => stored.clear());

  it('are the last six, the newest first, each once, without the one that is open', () => {
    for (const nth of [1, 2, 3, 4, 5, 6, 7, 2]) noteRecent('pers_chen', deal(nth));
    expect(recordsOf('pers_chen')).toEqual([2, 7, 6, 5, 4, 3].map((nth) => deal(nth).record));
    expect(recordsOf('pers_chen', '/deals/deal_2')).not.toContain(deal(2).record);
  });
  it('are records and no lists, and no persons', () => {
    for (const path of ['/deals', '/people/$personId', '/sellers/$sellerId', '/credentials/$personId'])
      noteRecent('pers_chen', { ...deal(1), path });
    expect(stored.size).toBe(0);
  });
  it('inv:X1 are nobody else’s, and gone when somebody else comes', () => {
    noteRecent('pers_chen', deal(1));
    expect(recordsOf('pers_carol')).toEqual([]);
    expect(recordsOf('pers_chen')).toEqual([]);
    noteRecent('pers_chen', deal(1));
    noteRecent('pers_carol', deal(2));
    expect(recordsOf('pers_carol')).toEqual([deal(2).record]);
  });
  it('are told of no more once one is not there, and all of them once somebody signs out', () => {
    noteRecent('pers_chen', deal(1));
    noteRecent('pers_chen', deal(2));
    forgetRecent('pers_chen', '/deals/deal_2');
    expect(recordsOf('pers_chen')).toEqual([deal(1).record]);
    forgetAllRecent();
    expect(stored.size).toBe(0);
  });
});
