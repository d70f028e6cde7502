import { Unavailable } from '@channel/event-store';
import type { CommandMeta } from '@channel/runtime';
import type { Principal } from '../access';
import type { Logger } from '../edge/logger';
import { ProblemException } from '../problem';
import { BulkItems } from './bulk-items';
import type { BulkOperation, InnerRequest } from './bulk-operations';

const CHEN: Principal = {
  ...{ id: 'pers_chen', type: 'person', orgId: 'vendor', orgKind: 'vendor' },
  ...{ roles: ['channel.manager'], scopes: [], authTime: 0, language: 'en' },
};
const META: CommandMeta = {
  ...{
    commandId: 'one-bulk',
    channel: 'portal',
    reason: null,
    requestHash: 'sha256:0',
    correlationId: 'one-bulk',
  },
  ...{ actor: { id: CHEN.id, type: 'person', orgId: 'vendor', onBehalfOf: null }, causationId: null },
  ...{ now: '2026-09-04T09:00:00.000Z', traceparent: null },
};
const items = new BulkItems({ now: () => META.now }, { error: () => undefined } as unknown as Logger);
const asChen = () => Promise.resolve(CHEN);

/** A command that keeps what it was asked and answers as it is told. */
const command = (answered: (request: InnerRequest) => unknown) => {
  const asked: InnerRequest[] = [];
  const operation: BulkOperation = {
    ...{ id: 'approveDeal', rule: { roles: ['channel.manager'], scope: 'assigned' } },
    ...{ parameters: ['dealId'], decidesOnRead: true },
    ask: (request) => {
      asked.push(request);
      return Promise.resolve().then(() => answered(request));
    },
  };
  return { asked, operation };
};
const ONE = { ids: ['deal_1'], revision: 3, body: { note: 'Complete.' } };

describe('an item of a bulk', () => {
  it('is asked as a request of its own: its record, its revision, its body', async () => {
    const { asked, operation } = command(() => ({ revision: 4, checkpoint: '000000000012' }));
    const { item, checkpoint } = await items.run(operation, ONE, asChen, META);
    expect(item).toEqual({ ids: ['deal_1'], outcome: 'done', revision: 4, code: null, detail: null });
    expect(checkpoint).toBe('000000000012');
    expect(asked).toMatchObject([
      {
        ...{ params: { dealId: 'deal_1' }, body: { note: 'Complete.' }, principal: CHEN },
        meta: { ifMatch: 3n, channel: 'portal', causationId: 'one-bulk', correlationId: 'one-bulk' },
      },
    ]);
  });

  it('inv:S4 has the same command id on a second run, and another than its neighbour', async () => {
    const { asked, operation } = command(() => ({ revision: 4, checkpoint: '1' }));
    for (const ids of [['deal_1'], ['deal_2'], ['deal_1']])
      await items.run(operation, { ...ONE, ids }, asChen, META);
    const [first, other, again] = asked.map(({ meta }) => meta.commandId);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('tells a refusal by its code, its sentence and what it found', async () => {
    const { operation } = command(() => {
      throw new ProblemException(422, 'VALIDATION', 'One place needs attention.', {
        errors: [{ pointer: '/note', code: 'LENGTH', detail: 'note is too long' }],
      });
    });
    const { item, checkpoint } = await items.run(operation, ONE, asChen, META);
    expect(item).toEqual({
      ...{ ids: ['deal_1'], outcome: 'refused', revision: null, code: 'VALIDATION' },
      detail: 'One place needs attention. /note: note is too long',
    });
    expect(checkpoint).toBe('');
  });

  it('is no decision without the revision that was read; a dry run answers which it is', async () => {
    const { asked, operation } = command(() => ({ revision: 3, checkpoint: '000000000011' }));
    const unread = { ids: ['deal_1'] };
    const { item } = await items.run(operation, unread, asChen, META);
    expect([item.outcome, item.code, asked.length]).toEqual(['refused', 'IF_MATCH_REQUIRED', 0]);
    const tried = await items.run(operation, unread, asChen, { ...META, dryRun: true });
    expect(tried.item).toMatchObject({ outcome: 'possible', revision: 3 });
  });

  it('inv:X2 asks nothing for a person whose role has ended meanwhile', async () => {
    const { asked, operation } = command(() => ({ revision: 4, checkpoint: '1' }));
    const { item } = await items.run(operation, ONE, () => Promise.resolve({ ...CHEN, roles: [] }), META);
    expect([item.code, asked]).toEqual(['ROLE_REQUIRED', []]);
  });

  it('is not answered for while the log is away: the work is done again later', async () => {
    const { operation } = command(() => {
      throw new Unavailable('away', true);
    });
    await expect(items.run(operation, ONE, asChen, META)).rejects.toThrow(Unavailable);
  });
});
