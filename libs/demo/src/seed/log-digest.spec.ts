import type { EventStore, RecordedEvent } from '@channel/event-store';
import { digestOfLog } from './log-digest';

type Told = Readonly<{
  stream: string;
  revision: number;
  type: string;
  data: (id: (n: number) => string) => object;
}>;

/** The same facts as a store has them whose ids and places are its own. */
const storeOf = (told: readonly Told[], namespace: string): Pick<EventStore, 'readAll'> => ({
  async *readAll() {
    // In one namespace they sort as they were made, in another the other way round.
    const id = (n: number): string => `${namespace}-event-${String(namespace === 'b' ? 9 - n : n)}`;
    for (const [n, { stream, revision, type, data }] of told.entries())
      yield {
        ...{ id: id(n), stream, revision: BigInt(revision), type, data: data(id) },
        checkpoint: `${namespace}/${String(n + 1)}`,
      } as unknown as RecordedEvent;
  },
});
const digest = async (told: readonly Told[], namespace: string): Promise<string> =>
  (await digestOfLog(storeOf(told, namespace) as EventStore)).digest;

const TOLD: readonly Told[] = [
  { stream: 'deal-1', revision: 0, type: 'DealSubmitted', data: () => ({ number: 'DR-1' }) },
  {
    stream: 'accrual-1',
    revision: 0,
    type: 'RewardAccrued',
    data: (id) => ({
      sourceEventId: id(0),
      inputEventIds: [id(0), id(1)].sort(),
      digest: `sha256:${id(0)}`,
    }),
  },
];

describe('case:F30: the digest of a log', () => {
  it('is the same under other ids and places of the same facts', async () => {
    expect(await digest(TOLD, 'a')).toBe(await digest(TOLD, 'b'));
  });
  it('is the same if streams were written in another order', async () => {
    const [deal, accrual] = TOLD as [Told, Told];
    const later = { ...accrual, data: (id: (n: number) => string) => accrual.data((n) => id(1 - n)) };
    expect(await digest([later, deal], 'a')).toBe(await digest(TOLD, 'a'));
  });
  it('differs where an id names another event, and where a fact does', async () => {
    const [deal, accrual] = TOLD as [Told, Told];
    const other = { ...accrual, data: (id: (n: number) => string) => accrual.data(() => id(1)) };
    expect(await digest([deal, other], 'a')).not.toBe(await digest(TOLD, 'a'));
    const changed = { ...deal, data: () => ({ number: 'DR-2' }) };
    expect(await digest([changed, accrual], 'a')).not.toBe(await digest(TOLD, 'a'));
  });
});
