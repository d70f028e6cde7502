import type { Page } from './log-reader';
import { Stretches } from './stretches';

const MEGABYTE = 1_048_576;
const HEAD = 1_000n;

/** A log of stretches of ten positions, that counts what is read of it. */
const logOf = ({
  patienceMs = 60_000,
  bytes = 1,
}: Readonly<{ patienceMs?: number; bytes?: number }> = {}) => {
  const reads: bigint[] = [];
  const stretches = new Stretches((after) => {
    reads.push(after);
    const scanned = after + 10n < HEAD ? after + 10n : HEAD;
    const page: Page = { ...{ events: [], scanned, head: HEAD }, full: scanned < HEAD, heavy: false, bytes };
    return Promise.resolve(page);
  }, patienceMs);
  return { reads, stretches };
};
const [ann, bob, cid] = [{}, {}, {}];

/** Takes the stretch that follows, and is at its end then. */
const take = async (stretches: Stretches, who: object, at: bigint): Promise<bigint | undefined> => {
  stretches.isAt(who, at);
  const stretch = await stretches.following(at, false);
  if (stretch !== undefined) stretches.isAt(who, stretch.scanned);
  return stretch?.scanned;
};

describe('the way of many through the past', () => {
  it('is read once for all of them, each in its own time', async () => {
    const { stretches, reads } = logOf();
    for (const one of [ann, bob, cid]) stretches.isAt(one, 0n);
    expect(await Promise.all([take(stretches, ann, 0n), take(stretches, bob, 0n)])).toEqual([10n, 10n]);
    expect(await take(stretches, ann, 10n)).toBe(20n);
    expect(await take(stretches, cid, 0n)).toBe(10n);
    expect(await take(stretches, cid, 10n)).toBe(20n);
    // Bob is between two ends, as after a restart.
    expect(await take(stretches, bob, 15n)).toBe(20n);
    expect(reads).toEqual([0n, 10n]);
  });

  it('does not lead by who is alone, or elsewhere', async () => {
    const { stretches, reads } = logOf();
    expect(await take(stretches, ann, 0n)).toBeUndefined();
    stretches.isAt(bob, 0n);
    expect(await take(stretches, ann, 0n)).toBe(10n);
    expect(await take(stretches, cid, 500n)).toBeUndefined();
    expect(reads).toEqual([0n]);
    stretches.leave(bob);
    // Cid has come by its own way to where Ann is.
    stretches.isAt(cid, 10n);
    expect(await take(stretches, ann, 10n)).toBe(20n);
  });

  it('goes no further ahead of the slowest than is kept, and on when that has moved', async () => {
    const { stretches, reads } = logOf({ bytes: 5 * MEGABYTE });
    for (const one of [ann, bob]) stretches.isAt(one, 0n);
    await take(stretches, ann, 0n);
    await take(stretches, ann, 10n);
    stretches.isAt(ann, 20n);
    expect(await stretches.following(20n, true)).toBeUndefined();
    const waiting = stretches.following(20n, false);
    expect(reads).toEqual([0n, 10n]);
    expect(await take(stretches, bob, 0n)).toBe(10n);
    expect((await waiting)?.scanned).toBe(30n);
  });

  it('leaves behind who does not move at all, and takes it along when it comes back', async () => {
    const { stretches, reads } = logOf({ bytes: 5 * MEGABYTE, patienceMs: 1 });
    for (const one of [ann, bob, cid]) stretches.isAt(one, 0n);
    let at = 0n;
    while (at < 100n) {
      await take(stretches, ann, at);
      at = (await take(stretches, bob, at)) ?? HEAD;
    }
    expect(reads).toHaveLength(10);
    expect(await take(stretches, cid, 0n)).toBeUndefined();
    for (const one of [ann, bob, cid]) stretches.isAt(one, 100n);
    expect(await take(stretches, cid, 100n)).toBe(110n);
  });

  it('keeps nothing of the end of the log, which grows', async () => {
    const { stretches, reads } = logOf();
    for (const one of [ann, bob]) stretches.isAt(one, 995n);
    expect(await take(stretches, ann, 995n)).toBe(HEAD);
    stretches.isAt(ann, 995n);
    expect(await take(stretches, bob, 995n)).toBe(HEAD);
    expect(reads).toEqual([995n, 995n]);
  });
});
