import { mustBeUntouched } from './untouched';
import type { World } from './world';

type Act = Readonly<{ type: string; recordedAt: string; by: Readonly<{ id: string; type: string }> }>;
const told = (now: string, acts: readonly Act[] = []): World =>
  ({
    read: (_persona: string, path: string) => Promise.resolve(path === '/v1/demo' ? { now } : { data: acts }),
  }) as unknown as World;

describe('E25 the data of the story', () => {
  const today = '2026-09-07T10:12:00.000Z';
  const by = (id: string, type: string) => ({ type: 'PosFileApplied', recordedAt: today, by: { id, type } });

  it('case:S10 is that of a new demo on its first day, whatever its automations have done', async () => {
    await expect(mustBeUntouched(told(today))).resolves.toBeUndefined();
    await expect(mustBeUntouched(told(today, [by('setup', 'system')]))).resolves.toBeUndefined();
  });

  it.each([
    ['the clock has gone on', told('2026-09-08T00:00:00.000Z'), 'the clock says 2026-09-08T00:00:00.000Z'],
    [
      'somebody has done something, whatever it was',
      told(today, [by('setup', 'system'), by('pers_diego', 'person')]),
      `PosFileApplied by pers_diego, at ${today}`,
    ],
  ])('case:S10 was used where %s: the reset is named before anything is written', async (_, world, why) => {
    await expect(mustBeUntouched(world)).rejects.toMatchObject({
      message: expect.stringContaining(why) as string,
      details: { code: 'DATA_USED', next: expect.stringContaining('demo reset --yes') as string },
    });
  });
});
