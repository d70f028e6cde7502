import { RecordDoors, recordDoor, openTo, type Principal } from '@channel/http';
import { present, type Decider, type DomainCommand, type DomainEvent } from '@channel/kernel';
import { anyone } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { EventRecordController } from '../src/features/event-record/event-record.controller';
import { EventExport } from '../src/features/event-export/event-export.query';
import { EventIndex } from '../src/features/event-record/event-index.query';
import { AuditModule } from '../src/index';

type Noted = DomainEvent<'Noted', Readonly<{ by: string; secret?: boolean }>>;
type Note = DomainCommand<'Note', Noted['data']>;
type Box = Readonly<{ owner: string | null }>;

const box: Decider<Box, Note, Noted, never> = {
  stream: 'box',
  initial: { owner: null },
  evolve: (state, { data }) => ({ owner: state.owner ?? data.by }),
  decide: ({ data }) => [{ type: 'Noted', data }],
};
const boxDoor = recordDoor(
  box,
  ['partner.admin', 'channel.lead'],
  ({ owner }, { orgId }, { data }) => orgId === 'vendor' || (owner === orgId && data.secret !== true),
);

const principal = (orgId: string, role: Principal['roles'][number]): Principal => ({
  ...{ id: 'pers_x', type: 'person', orgId, roles: [role], scopes: [], authTime: 0, language: 'en' },
  orgKind: orgId === 'vendor' ? 'vendor' : 'partner',
});
const OWNER = principal('prtn_a', 'partner.admin');

describe('case:D21: an event opens by its id', () => {
  let harness: Harness;
  const ids: Record<string, string> = {};

  const note = async (id: string, data: Noted['data']): Promise<string> => {
    await harness.runner.run(box, id, { type: 'Note', data }, harness.meta('chen'), { visible: anyone });
    const { events } = await harness.runner.load(box, id);
    return present(events.at(-1)).id;
  };
  const open = (eventId: string, viewer: Principal) =>
    harness.get(EventRecordController).event(eventId, viewer);

  beforeAll(async () => {
    harness = await startHarness({ imports: [AuditModule, openTo('boxes', [boxDoor])] });
    ids.own = await note('1', { by: 'prtn_a' });
    ids.secret = await note('1', { by: 'prtn_a', secret: true });
    ids.foreign = await note('2', { by: 'prtn_b' });
    await harness.settled();
  });
  afterAll(() => harness.close());

  it('whole for auditor and finance, whatever it belongs to', async () => {
    for (const role of ['auditor', 'finance.analyst', 'finance.approver'] as const)
      for (const id of Object.values(ids))
        expect(await open(id, principal('vendor', role))).toMatchObject({
          view: {
            id,
            type: 'Noted',
            by: { id: 'pers_chen' },
            data: expect.anything(),
            checkpoint: expect.any(String),
          },
        });
  });

  it('for others as much as the record tells: without data for an organisation', async () => {
    const { view } = (await open(present(ids.own), OWNER)) as unknown as { view: object };
    expect(view).toMatchObject({ id: ids.own, stream: 'box-1', type: 'Noted' });
    expect(Object.keys(view)).not.toEqual(expect.arrayContaining(['data']));
    expect(await open(present(ids.foreign), principal('vendor', 'channel.lead'))).toMatchObject({
      view: { data: { by: 'prtn_b' } },
    });
  });

  it('req:A2: is exported with its data and the version of its form, in the order of the log, as asked for', async () => {
    const exported = async (wanted: Parameters<EventExport['events']>[0]) => {
      const found = [];
      for await (const event of harness.get(EventExport).events(wanted)) found.push(event);
      return found;
    };
    const all = await exported({ type: 'Noted' });
    expect(all.map(({ id }) => id)).toEqual([ids.own, ids.secret, ids.foreign]);
    expect(all.map(({ data }) => data)).toContainEqual({ by: 'prtn_a', secret: true });
    const [first] = all;
    const correlation = present(first).metadata.correlationId;
    expect((await exported({ correlation })).map(({ id }) => id)).toEqual([ids.own]);
    expect(await exported({ stream: 'box-2', actor: 'pers_chen' })).toHaveLength(1);
    expect(await exported({ type: 'Noted', to: '2020-01-01T00:00:00Z' })).toEqual([]);
    const { view } = (await open(present(ids.own), principal('vendor', 'auditor'))) as unknown as {
      view: { version: number };
    };
    expect(view.version).toBe(present(first).metadata.schemaVersion);
  });

  it.each([
    ['foreign', OWNER],
    ['secret', OWNER],
    ['own', principal('prtn_a', 'partner.rep')],
    ['own', principal('vendor', 'platform.admin')],
    ['absent', principal('vendor', 'auditor')],
  ])('inv:X1: %s is not there for %j', async (name, viewer) => {
    const id = ids[name] ?? '00000000-0000-5000-8000-000000000000';
    await expect(open(id, viewer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a kind of record without a door is for auditor and finance alone', async () => {
    const event = present(await harness.get(EventIndex).find(present(ids.own)));
    const elsewhere = { ...event, stream: 'chest-1' };
    expect(await harness.get(RecordDoors).opens(elsewhere, principal('vendor', 'channel.lead'))).toBe(false);
  });

  it('inv:P4: built anew, the index is the same', async () => {
    const rows = () => harness.sql.query('select * from read.audit_events order by key');
    const before = await rows();
    await harness.admin.rebuild('audit.events');
    await harness.settled();
    expect(before.length).toBeGreaterThan(3);
    expect(await rows()).toEqual(before);
  });
});
