import { Drafts } from '@channel/runtime';
import { personOf, startHarness, type Harness } from '@channel/testing/harness';

describe('drafts', () => {
  let harness: Harness;
  let drafts: Drafts;
  beforeAll(async () => {
    harness = await startHarness();
    drafts = harness.get(Drafts);
  });
  afterAll(() => harness.close());

  const kind = 'sample';
  const key = (id: string) => ({ kind, id });
  const own = personOf('priya', 'prtn_alder');
  const other = personOf('bruno', 'prtn_birch');
  const begun = async (id: string, meta = harness.meta(own)) => drafts.begin(key(id), { step: 1 }, meta);

  it('are kept, changed on what was read, and end without a trace of their content', async () => {
    expect(await begun('kept')).toMatchObject({ kind: 'accepted', revision: 0n, replayed: false });
    const changed = await drafts.change(key('kept'), { step: 2 }, harness.meta(own, { ifMatch: 0n }));
    expect(changed).toMatchObject({ kind: 'accepted', revision: 1n, state: { content: { step: 2 } } });
    expect(await drafts.change(key('kept'), { step: 3 }, harness.meta(own, { ifMatch: 0n }))).toMatchObject({
      kind: 'refused',
      refusal: { refused: 'REVISION_MISMATCH' },
      current: 1n,
    });
    expect(await drafts.find(key('kept'), 'prtn_alder')).toMatchObject({
      content: { step: 2 },
      revision: 1n,
    });
    expect(await drafts.end(key('kept'), harness.meta(own))).toMatchObject({ kind: 'accepted' });
    expect(await drafts.find(key('kept'), 'prtn_alder')).toBeUndefined();
    expect(await harness.sql.query(`select content from runtime.drafts where id = 'kept'`)).toEqual([
      { content: null },
    ]);
  });

  it('inv:X1 are known to their organisation only', async () => {
    await begun('private');
    const foreign = harness.meta(other);
    const none = { kind: 'refused', refusal: { refused: 'NOT_FOUND' } };
    expect(await drafts.change(key('private'), {}, foreign)).toMatchObject(none);
    expect(await drafts.end(key('private'), foreign)).toMatchObject(none);
    expect(await drafts.find(key('private'), 'prtn_birch')).toBeUndefined();
    expect(await drafts.find({ kind: 'another', id: 'private' }, 'prtn_alder')).toBeUndefined();
    expect(await drafts.page({ kind, orgId: 'prtn_birch' }, { limit: 10 })).toEqual([]);
  });

  it('inv:S4 answer a retry and refuse the key of another request', async () => {
    const meta = harness.meta(own);
    const reused = { ...meta, requestHash: 'sha256:other' };
    const refusal = { kind: 'refused', refusal: { refused: 'IDEMPOTENCY_KEY_REUSED' } };
    await begun('retried', meta);
    expect(await begun('retried', meta)).toMatchObject({ kind: 'accepted', replayed: true, revision: 0n });
    expect(await begun('retried', reused)).toMatchObject(refusal);
    const change = harness.meta(own, { ifMatch: 0n });
    for (const replayed of [false, true])
      expect(await drafts.change(key('retried'), { step: 2 }, change)).toMatchObject({
        revision: 1n,
        replayed,
      });
    expect(await drafts.change(key('retried'), {}, { ...change, requestHash: 'sha256:other' })).toMatchObject(
      refusal,
    );
    const end = harness.meta(own);
    for (const replayed of [false, true])
      expect(await drafts.end(key('retried'), end)).toMatchObject({ kind: 'accepted', replayed });
    expect(await begun('retried', meta)).toMatchObject({ refusal: { refused: 'NOT_FOUND' } });
  });

  it('lose no change of somebody who did not say what they had read', async () => {
    await begun('raced');
    const all = await Promise.all(
      [1, 2, 3, 4].map((step) => drafts.change(key('raced'), { step }, harness.meta(own))),
    );
    expect(all.map(({ kind: outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    expect(await drafts.find(key('raced'), 'prtn_alder')).toMatchObject({ revision: 4n });
  });

  it('hold no text that the log would not keep', async () => {
    const unfit = drafts.begin(key('unfit'), { note: 'a\0b' }, harness.meta(own));
    await expect(unfit).rejects.toThrow('cannot be stored');
  });

  it('write nothing on a dry run', async () => {
    await begun('tried', harness.meta(own, { dryRun: true }));
    expect(await drafts.find(key('tried'), 'prtn_alder')).toBeUndefined();
  });

  it('are listed page by page, the newest first', async () => {
    const orgId = 'prtn_pages';
    const many = personOf('paula', orgId);
    for (const [index, id] of ['page1', 'page2', 'page3'].entries())
      await begun(id, harness.meta(many, { now: `2026-09-0${String(index + 1)}T09:00:00.000Z` }));
    const first = await drafts.page({ kind, orgId }, { limit: 2 });
    expect(first.map(({ id }) => id)).toEqual(['page3', 'page2']);
    const rest = await drafts.page({ kind, orgId }, { after: 'page2', limit: 2 });
    expect(rest.map(({ id }) => id)).toEqual(['page1']);
  });
});
