import { actBy } from '@channel/testing';
import type { CommandMeta, DeciderRunner } from '@channel/runtime';
import { item, part } from '../../../domain/batch/payout-batch.builders';
import type { PayableSource, PayoutShare } from '../../../payable/payable-source';
import { PayableSources } from '../../../payable/payable-sources';
import { ReservePayoutPartsCommand, ReservePayoutPartsHandler } from './reserve-parts.handler';

const meta = {
  ...{ commandId: '6f1c0f0e-0d8a-5a55-9c5e-3f2a1b0c9d8e', actor: { type: 'automation', id: 'automation' } },
  ...{ now: actBy('automation').at },
} as CommandMeta;

/** Twenty payees with two records each. */
const shares: readonly PayoutShare[] = Array.from({ length: 40 }, (_, at) => ({
  ...{ batchId: 'pbat_1', itemId: item({ itemId: `payi_${String(at >> 1)}` }).itemId },
  part: part({ source: { kind: 'statement', id: `stmt_${String(at)}`, number: `ST-${String(at)}` } }),
}));

const reserving = async (reserve: PayableSource['reserve']) => {
  const sources = new PayableSources();
  sources.register({ kind: 'statement', reserve } as PayableSource);
  const run = jest.fn((..._asked: readonly unknown[]) => Promise.resolve({ kind: 'accepted' }));
  const handler = new ReservePayoutPartsHandler({ run } as unknown as DeciderRunner, sources);
  await handler.execute(new ReservePayoutPartsCommand({ batchId: 'pbat_1', shares }, meta));
  return run.mock.calls[0]?.[2] as { data: { answers: readonly { source: { id: string } }[] } } | undefined;
};

describe('inv:M5 the parts of a step', () => {
  it('are answered in their order, under ids of their own, however long each source takes', async () => {
    const ids = new Set<string>();
    const command = await reserving(async ({ part: { source } }, { commandId }) => {
      ids.add(commandId);
      for (let turns = Number(source.id.slice(5)) % 7; turns > 0; turns -= 1) await Promise.resolve();
      return null;
    });
    expect(command?.data.answers.map(({ source }) => source.id)).toEqual(
      shares.map(({ part: { source } }) => source.id),
    );
    expect(ids.size).toBe(shares.length);
  });

  it('are asked for beside each other, but those of one payee, eight at most', async () => {
    const asked = new Map<string, number>();
    let most = 0;
    await reserving(async ({ itemId }) => {
      expect(asked.get(itemId) ?? 0).toBe(0);
      asked.set(itemId, 1);
      most = Math.max(
        most,
        [...asked.values()].reduce((sum, one) => sum + one, 0),
      );
      await Promise.resolve();
      asked.set(itemId, 0);
      return null;
    });
    expect(most).toBe(8);
  });

  it('are all at rest when one of them could not be asked', async () => {
    let open = 0;
    const failing = reserving(async ({ part: { source } }) => {
      open += 1;
      await Promise.resolve();
      open -= 1;
      if (source.id === 'stmt_0') throw new Error('The log did not answer.');
      return null;
    });
    await expect(failing).rejects.toThrow('did not answer');
    expect(open).toBe(0);
  });
});
