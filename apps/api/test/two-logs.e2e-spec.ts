import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { ok } from './matrix-world';
import { Sides, TOKYO, UTC, type Side } from './programme-sides';
import { startApi, type Api } from './start-api';

/**
 * What came of one side's evening: nothing that differs between two tellings, such as instants and places in the log, and no
 * numbers, which a log counts for all its programmes together.
 */
type Outcome = Readonly<{ deal: object; batch: object; events: readonly string[] }>;

/** Types of the events of a side's own records, in their order. */
const eventsOf = async ({ app }: Api, { partner }: Side, dealId: string): Promise<readonly string[]> => {
  const types: string[] = [];
  const streams = [`deal-${dealId}`, `partner-${partner.id}`, `payee-${partner.id}`];
  for (const stream of streams)
    for await (const { type } of app.get<EventStore>(EVENT_STORE).readStream(stream))
      types.push(`${stream.slice(0, stream.indexOf('-'))} ${type}`);
  return types;
};

const evening = async (
  sides: Sides,
  side: Side,
  api: Api,
): Promise<Outcome & Readonly<{ dealId: string }>> => {
  const { id } = await sides.registered(side);
  const batch = await sides.drafted(side);
  const told = async (path: string, persona: string, names: readonly string[]): Promise<object> => {
    const { body } = ok(await (await sides.as(side, persona)).get(path));
    return Object.fromEntries(names.map((name) => [name, body[name]]));
  };
  return {
    dealId: id,
    deal: await told(`/v1/deals/${id}`, 'chen', [
      ...['status', 'programmeId', 'programmeVersion', 'approvedOn', 'protectedUntilOn', 'value'],
    ]),
    batch: await told(batch, 'fatima', ['status', 'programmeId', 'currency', 'total']),
    events: await eventsOf(api, side, id),
  };
};

describe('a programme on a log of its own, by a table from programme to log', () => {
  let together: Api;
  let table: ReadonlyMap<string, Api>;
  const routed = (programmeId: string): Api => {
    const found = table.get(programmeId);
    if (found === undefined) throw new RangeError(`No log has ${programmeId}.`);
    return found;
  };

  beforeAll(async () => {
    const [one, first, second] = [await startApi(), await startApi(), await startApi()];
    together = one;
    table = new Map([
      [UTC.programmeId, first],
      [TOKYO.programmeId, second],
    ]);
  }, 240_000);
  afterAll(async () => {
    for (const api of [together, ...table.values()]) await api.close();
  });

  it('has the records that it would have on a log with others, and no other log has them', async () => {
    const [onOne, onTwo] = [new Sides(() => together), new Sides(routed)];
    await onOne.prepare((instant) => together.jump(instant));
    await onTwo.prepare(async (instant) => {
      for (const api of table.values()) await api.jump(instant);
    });
    for (const side of [UTC, TOKYO]) {
      const { dealId: _, ...alone } = await evening(onOne, side, together);
      const { dealId, ...own } = await evening(onTwo, side, routed(side.programmeId));
      expect(own).toEqual(alone);
      expect(own.events).toContain('deal DealApproved');
      const other = routed(side === UTC ? TOKYO.programmeId : UTC.programmeId);
      expect((await (await other.as('chen')).get(`/v1/deals/${dealId}`)).status).toBe(404);
      expect(await eventsOf(other, side, dealId)).toEqual([]);
    }
  }, 240_000);
});
