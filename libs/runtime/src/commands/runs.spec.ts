import { type Act, type Decider, type DomainCommand, type DomainEvent } from '@channel/kernel';
import { actOf } from './act-of';
import type { CommandMeta } from './command-meta';
import type { DeciderRunner } from './decider-runner';
import { anyone, BusCommand, forwards, notes, runs, type Asked, type Noted } from './runs';

type Open = DomainCommand<'OpenBox', Readonly<{ boxId: string; key: string; act: Act }>>;
type Weigh = DomainCommand<'WeighBox', Readonly<{ boxId: string; grams: number; act: Act }>>;
type Rust = DomainCommand<'RustBox', Readonly<{ boxId: string; at: string }>>;
type Opened = DomainEvent<'BoxOpened', Readonly<{ openedBy: string }>>;
type Box = Readonly<{ owner: string }>;

const boxDecider: Decider<Box, Open | Weigh | Rust, Opened, 'BOX_LOCKED'> = {
  stream: 'box',
  initial: { owner: '' },
  evolve: (box) => box,
  decide: () => [],
};
class OpenBoxCommand extends BusCommand<Asked<Open>, 'BOX_LOCKED', Box> {}
const OpenBoxHandler = runs(OpenBoxCommand, boxDecider, {
  type: 'OpenBox',
  id: 'boxId',
  visible:
    ({ orgId }) =>
    ({ owner }) =>
      owner === orgId,
});

const meta: CommandMeta = {
  commandId: 'c',
  actor: { id: 'pers_priya', type: 'person', orgId: 'prtn_1', onBehalfOf: null },
  channel: 'api',
  reason: null,
  requestHash: 'sha256:x',
  correlationId: 'c',
  causationId: null,
  now: '2026-10-02T23:30:00.000Z',
  traceparent: null,
};
const act = { by: 'pers_priya', type: 'person', orgId: 'prtn_1', at: meta.now } as const;

describe('the act of a command', () => {
  it('req:T4: has its day in the zone of the programme, and no day without one', () => {
    expect(actOf(meta)).toEqual(act);
    expect(actOf(meta, 'Europe/Berlin')).toEqual({ ...act, on: '2026-10-03' });
    expect(actOf(meta, 'America/New_York')).toEqual({ ...act, on: '2026-10-02' });
  });
});

describe('a handler that stamps and runs', () => {
  it('adds the act to what was asked, and runs it on the stream that this names', async () => {
    const run = jest.fn();
    const handler = new OpenBoxHandler({ run });
    await handler.execute(new OpenBoxCommand({ boxId: 'box_1', key: 'k' }, meta));
    const command = { type: 'OpenBox', data: { boxId: 'box_1', key: 'k', act } };
    expect(run).toHaveBeenCalledWith(boxDecider, 'box_1', command, meta, { visible: expect.any(Function) });
    const [, , , , { visible }] = run.mock.calls[0] as [0, 0, 0, 0, { visible: (box: Box) => boolean }];
    expect([visible({ owner: 'prtn_1' }), visible({ owner: 'prtn_2' })]).toEqual([true, false]);
  });
  it('adds the instant to what an automation notes, whosever record it is', async () => {
    class RustBoxCommand extends BusCommand<Noted<Rust>, 'BOX_LOCKED', Box> {}
    const run = jest.fn();
    const handler = new (notes(RustBoxCommand, boxDecider, { type: 'RustBox', id: 'boxId' }))({ run });
    await handler.execute(new RustBoxCommand({ boxId: 'box_1' }, meta));
    const command = { type: 'RustBox', data: { boxId: 'box_1', at: meta.now } };
    expect(run).toHaveBeenCalledWith(boxDecider, 'box_1', command, meta, { visible: anyone });
  });
  it('req:T4: gives the act its day where a time zone is named', async () => {
    const run = jest.fn();
    const way = { type: 'OpenBox', id: 'boxId', visible: () => anyone } as const;
    const handler = new (runs(OpenBoxCommand, boxDecider, { ...way, timeZone: 'Europe/Berlin' }))({ run });
    await handler.execute(new OpenBoxCommand({ boxId: 'box_1', key: 'k' }, meta));
    expect(run.mock.calls[0]).toMatchObject([
      {},
      {},
      { data: { act: { ...act, on: '2026-10-03' } } },
      {},
      {},
    ]);
  });
  it('leaves a command as it is that an automation sends whole, whosever record it is', async () => {
    class ForwardedCommand extends BusCommand<Open['data'], 'BOX_LOCKED', Box> {}
    const run = jest.fn();
    const handler = new (forwards(ForwardedCommand, boxDecider, { type: 'OpenBox', id: 'boxId' }))({ run });
    const data = { boxId: 'box_1', key: 'k', act: { ...act, by: 'pers_bea' } };
    await handler.execute(new ForwardedCommand(data, meta));
    expect(run).toHaveBeenCalledWith(boxDecider, 'box_1', { type: 'OpenBox', data }, meta, {
      visible: anyone,
    });
  });
  it('bears the name of its command', () => {
    expect(OpenBoxHandler.name).toBe('OpenBoxHandler');
  });
  it('does not compile for a command that needs more than was asked', () => {
    // @ts-expect-error -- what is asked to open a box does not say what it weighs
    runs(OpenBoxCommand, boxDecider, { type: 'WeighBox', id: 'boxId', visible: () => anyone });
    // @ts-expect-error -- to open a box needs an act: an instant is none
    notes(OpenBoxCommand, boxDecider, { type: 'OpenBox', id: 'boxId' });
    // @ts-expect-error -- who opens it is not said: nothing is forwarded that lacks its act
    forwards(OpenBoxCommand, boxDecider, { type: 'OpenBox', id: 'boxId' });
  });
});

describe('a command that is run', () => {
  it('inv:X1: says who may know of the record, if only that anyone may', () => {
    const open = (runner: DeciderRunner) =>
      // @ts-expect-error -- nobody said who may know of the box
      runner.run(boxDecider, 'box_1', { type: 'OpenBox', data: { boxId: 'box_1', key: 'k', act } }, meta);
    expect(open).toBeInstanceOf(Function);
  });
});
