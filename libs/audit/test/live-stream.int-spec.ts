import {
  CallersAgain,
  openTo,
  ProblemException,
  recordDoor,
  type ChannelRequest,
  type Principal,
} from '@channel/http';
import type { Decider, DomainCommand, DomainEvent } from '@channel/kernel';
import { startHarness, type Harness } from '@channel/testing/harness';
import { AuditModule } from '../src/index';
import { LiveChanges } from '../src/features/live-stream/live-changes';
import { Listeners } from '../src/features/live-stream/listeners';
import { LiveStreamController } from '../src/features/live-stream/live-stream.controller';

type Changed = DomainEvent<'DealChanged', Readonly<{ partnerId: string }>>;
type Change = DomainCommand<'Change', Changed['data']>;
const deals: Decider<Readonly<{ owner: string | null }>, Change, Changed, never> = {
  stream: 'deal',
  initial: { owner: null },
  evolve: (state, { data }) => ({ owner: state.owner ?? data.partnerId }),
  decide: ({ data }) => [{ type: 'DealChanged', data }],
};
const door = recordDoor(
  deals,
  ['partner.rep', 'channel.manager'],
  ({ owner }, { orgId, orgKind }) => orgKind === 'vendor' || owner === orgId,
);

const person = (id: string, orgId: string, role: Principal['roles'][number]): Principal => ({
  ...{ id, type: 'person', orgId, roles: [role], scopes: [], authTime: 0, language: 'en' },
  orgKind: orgId === 'vendor' ? 'vendor' : 'partner',
});
const PRIYA = person('pers_priya', 'prtn_a', 'partner.rep');
const BRUNO = person('pers_bruno', 'prtn_b', 'partner.rep');
const CHEN = person('pers_chen', 'vendor', 'channel.manager');

type Message = Readonly<{ id?: string; event?: string; data?: unknown }>;

describe('req:P2.9 what changes is told as it happens', () => {
  let harness: Harness;
  /** What the guard would find now. */
  const now = new Map<string, Principal | undefined>();
  const open: AbortController[] = [];

  const happens = (deal: string, partnerId: string): Promise<string> =>
    harness.tell(`deal-${deal}`, { type: 'DealChanged', data: { partnerId } });

  /** What one person hears, message by message. */
  const listen = (viewer: Principal, after?: string, topics: readonly 'deals'[] = []) => {
    const ending = new AbortController();
    open.push(ending);
    const request = { viewerId: viewer.id } as unknown as ChannelRequest;
    const texts = harness.get(LiveChanges).to({ request, viewer, topics, after, signal: ending.signal });
    const next = async (): Promise<Message | 'ended'> => {
      for (;;) {
        const { value, done } = await texts.next();
        if (done === true) return 'ended';
        const fields = Object.fromEntries(
          value
            .split('\n')
            .filter((line) => /^\w/.test(line))
            .map((line) => line.split(/: (.*)/, 2)),
        ) as Record<string, string>;
        if (fields.event !== undefined)
          return { id: fields.id ?? '', event: fields.event, data: JSON.parse(fields.data ?? '') as unknown };
      }
    };
    /** Until it stands where the log is now. */
    const begin = async (): Promise<void> => {
      for (let value: unknown = ''; !/id: /.test(String(value));) ({ value } = await texts.next());
    };
    return { begin, next };
  };

  beforeAll(async () => {
    harness = await startHarness({ imports: [AuditModule, openTo('deals', [door])] });
    const person = (id: string) => {
      const found = now.get(id);
      return found === undefined
        ? Promise.reject(new ProblemException(401, 'SESSION_EXPIRED', 'Over.'))
        : Promise.resolve(found);
    };
    harness.get(CallersAgain).knownBy({
      of: (request) => person((request as unknown as { viewerId: string }).viewerId),
      person,
    });
  });
  beforeEach(() => {
    for (const viewer of [PRIYA, BRUNO, CHEN]) now.set(viewer.id, viewer);
  });
  afterEach(() => open.splice(0).forEach((one) => one.abort()));
  afterAll(() => harness.close());

  it('by record and revision, without content, when read models show it', async () => {
    const priya = listen(PRIYA);
    await priya.begin();
    const heard = priya.next();
    const checkpoint = await happens('d1', 'prtn_a');
    const message = await heard;
    expect(message).toEqual({
      id: checkpoint,
      event: 'deal.changed',
      data: { topic: 'deals', id: 'd1', revision: 0 },
    });
    const [row] = await harness.sql.query('select from read.audit_events where stream = $1', ['deal-d1']);
    expect(row).toBeDefined();
  });

  it('inv:X1: nobody hears of what is another organisation’s; the vendor hears of both', async () => {
    const [priya, bruno, chen] = [listen(PRIYA), listen(BRUNO), listen(CHEN)];
    for (const one of [priya, bruno, chen]) await one.begin();
    await happens('d2', 'prtn_a');
    await happens('d3', 'prtn_b');
    expect(await priya.next()).toMatchObject({ data: { id: 'd2' } });
    // The first that Bruno hears is his own, though something happened before it.
    expect(await bruno.next()).toMatchObject({ data: { id: 'd3' } });
    expect([await chen.next(), await chen.next()]).toMatchObject([
      { data: { id: 'd2' } },
      { data: { id: 'd3' } },
    ]);
  });

  it('goes on where a listener was: nothing is lost and nothing comes twice', async () => {
    const before = await happens('d4', 'prtn_a');
    const missed = [];
    for (const deal of ['d5', 'd6', 'd5']) missed.push(await happens(deal, 'prtn_a'));
    const again = listen(PRIYA, before);
    const heard = [await again.next(), await again.next(), await again.next()] as readonly Message[];
    expect(heard.map(({ id }) => id)).toEqual(missed);
    const then = again.next();
    const last = await happens('d4', 'prtn_a');
    expect(await then).toMatchObject({ id: last, data: { id: 'd4', revision: 1 } });
  });

  it('of the topics that were asked for', async () => {
    const before = await happens('d7', 'prtn_a');
    await harness.tell('partner-p1', { type: 'PartnerNoted', data: {} });
    const last = await happens('d8', 'prtn_a');
    expect(await listen(person('pers_amara', 'vendor', 'auditor'), before).next()).toBe('ended');
    now.set('pers_amara', person('pers_amara', 'vendor', 'auditor'));
    const amara = now.get('pers_amara') ?? CHEN;
    expect(await listen(amara, before).next()).toMatchObject({
      event: 'partner.noted',
      data: { topic: 'partners' },
    });
    expect(await listen(amara, before, ['deals']).next()).toMatchObject({ id: last });
  });

  it('tells whoever missed more than a day, or comes from another log, to read anew', async () => {
    const before = await happens('d9', 'prtn_a');
    await happens('d9', 'prtn_a');
    harness.clock.advance(25 * 60 * 60 * 1_000);
    const end = await happens('d9', 'prtn_a');
    await harness.settled();
    expect(await listen(PRIYA, before).next()).toMatchObject({ event: 'reset', id: end });
    expect(await listen(PRIYA, '9'.repeat(20)).next()).toMatchObject({ event: 'reset', id: end });
  });

  it('ends for whoever may no longer come in, before another change is told', async () => {
    const priya = listen(PRIYA);
    await priya.begin();
    now.set(PRIYA.id, undefined);
    await happens('d10', 'prtn_a');
    expect(await priya.next()).toBe('ended');
  });

  it('lets whoever may more or less than before begin again', async () => {
    const priya = listen(PRIYA);
    await priya.begin();
    now.set(PRIYA.id, person(PRIYA.id, 'prtn_a', 'partner.finance'));
    await happens('d11', 'prtn_a');
    expect(await priya.next()).toMatchObject({ event: 'reset' });
    expect(await priya.next()).toBe('ended');
  });

  it('TOO_MANY_STREAMS: a person listens in six places, and in another when one has ended', () => {
    const listeners = harness.get(Listeners);
    const places = Array.from({ length: 6 }, () => listeners.enter('pers_many'));
    expect(() => listeners.enter('pers_many')).toThrow(expect.objectContaining({ code: 'TOO_MANY_STREAMS' }));
    expect(() => listeners.enter('pers_other').leave()).not.toThrow();
    places[0]?.leave();
    places[0]?.leave();
    const seventh = listeners.enter('pers_many');
    expect(() => listeners.enter('pers_many')).toThrow();
    [...places, seventh].forEach(({ leave }) => leave());
  });

  it.each([
    ['topics', 'deal', undefined],
    ['after', undefined, 'yesterday'],
  ])('PARAMETER_INVALID: %s', (_name, topics, after) => {
    const ask = () =>
      harness
        .get(LiveStreamController)
        .stream({ header: () => undefined } as unknown as ChannelRequest, {} as never, PRIYA, topics, after);
    expect(ask).toThrow(expect.objectContaining({ code: 'PARAMETER_INVALID' }));
  });
});
