import { viewOf } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing';
import { jpa2023 } from '../src/data/jpa-2023';
import { Programmes } from '../src/domain/terms/definition';
import { ProgramsModule } from '../src/programs.module';
import { ApproveProgrammeVersionCommand } from '../src/features/approve-programme-version/approve-programme-version.handler';
import { DraftProgrammeVersionCommand } from '../src/features/draft-programme-version/draft-programme-version.handler';
import { SubmitProgrammeVersionCommand } from '../src/features/submit-programme-version/submit-programme-version.handler';
import { programmeList } from '../src/features/programme-versions/programme-list.projection';

const { programmeId } = jpa2023;

describe('programme versions', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ imports: [ProgramsModule], runtime: { batchSize: 1 } });
  }, 60_000);
  afterAll(() => harness.close());

  const enact = async (version: number, effectiveFrom: string): Promise<void> => {
    const definition = { ...jpa2023, effectiveFrom };
    const known = { programmeId, version };
    for (const outcome of [
      await harness.commands.execute(
        new DraftProgrammeVersionCommand({ programmeId, definition }, harness.meta('ines')),
      ),
      await harness.commands.execute(new SubmitProgrammeVersionCommand(known, harness.meta('ines'))),
      await harness.commands.execute(new ApproveProgrammeVersionCommand(known, harness.meta('carol'))),
    ])
      expect(outcome.kind).toBe('accepted');
  };
  const versionOn = async (day: string) => (await harness.get(Programmes).inForce(programmeId, day))?.version;

  it('are in force by day, also for a reader that has answered before', async () => {
    expect(await versionOn('2026-09-07')).toBeUndefined();
    await enact(1, '2023-01-01');
    expect(await versionOn('2022-12-31')).toBeUndefined();
    expect(await versionOn('2026-09-07')).toBe(1);
    await enact(2, '2026-10-01');
    expect(await versionOn('2026-09-30')).toBe(1);
    expect(await versionOn('2026-10-01')).toBe(2);
    expect((await harness.get(Programmes).inForce(programmeId, '2026-10-01'))?.definition).toEqual({
      ...jpa2023,
      effectiveFrom: '2026-10-01',
    });
  });

  it('inv:P3 make the same rows when the feed is delivered again', async () => {
    const rows = () => harness.sql.query(`select * from ${viewOf(programmeList.name)} order by key`);
    await harness.settled();
    const live = await rows();
    expect(live).toMatchObject([{ key: programmeId, versions: 2, approvedVersions: 2 }]);
    await harness.admin.rebuild(programmeList.name);
    await harness.settled();
    expect(await rows()).toEqual(live);
  });
});
