import { rewardLine } from '../domain/engine/engine.builders';
import { chunksOf } from './chunks';

describe('chunks of lines', () => {
  const many = (count: number, serials: readonly string[] = []) =>
    Array.from({ length: count }, (_, index) =>
      rewardLine({ rewardLineId: String(index), uses: { quoted: [], serials } }),
    );

  it('hold at most 500 lines each, in their order', () => {
    const lines = many(1_001);
    expect(chunksOf(lines).map(({ length }) => length)).toEqual([500, 500, 1]);
    expect(chunksOf(lines).flat()).toEqual(lines);
    expect(chunksOf([])).toEqual([]);
  });

  it('stay below the size of an append, however many serial numbers the lines name', () => {
    const serials = Array.from({ length: 800 }, (_, index) => `SN-${String(index).padStart(8, '0')}`);
    const chunks = chunksOf(many(300, serials));
    expect(chunks.flat()).toHaveLength(300);
    for (const chunk of chunks) expect(Buffer.byteLength(JSON.stringify(chunk))).toBeLessThan(1_000_000);
  });
});
