import { Lists, type Principal } from '@channel/http';
import { viewOf } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { jpa2023 } from '../src/data/jpa-2023';
import { Programmes } from '../src/domain/terms/definition';
import { ProgramsModule } from '../src/programs.module';
import { ApproveProgrammeVersionCommand } from '../src/features/approve-programme-version/approve-programme-version.handler';
import { DraftProgrammeVersionCommand } from '../src/features/draft-programme-version/draft-programme-version.handler';
import { SubmitProgrammeVersionCommand } from '../src/features/submit-programme-version/submit-programme-version.handler';
import {
  programmes,
  ProgrammeVersionsController,
} from '../src/features/programme-versions/programme-versions.controller';
import { programmeList } from '../src/features/programme-versions/programme-list.projection';

const { programmeId } = jpa2023;
const AMARA = { id: 'pers_amara', orgId: 'org_vendor', orgKind: 'vendor' } as Principal;
const PAULA = { id: 'pers_paula', orgId: 'prtn_alder', orgKind: 'partner' } as Principal;

describe('programme versions', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ imports: [ProgramsModule], runtime: { batchSize: 1 } });
  }, 60_000);
  afterAll(() => harness.close());

  const enact = async (version: number, effectiveFrom: string, zone = 'UTC'): Promise<void> => {
    const timeZone = { ...jpa2023.calendar.timeZone, value: zone };
    const definition = { ...jpa2023, effectiveFrom, calendar: { ...jpa2023.calendar, timeZone } };
    const known = { programmeId, version };
    for (const outcome of [
      await harness.commands.execute(
        new DraftProgrammeVersionCommand({ programmeId, definition }, harness.meta('ines')),
      ),
      await harness.commands.execute(new SubmitProgrammeVersionCommand(known, harness.meta('ines'))),
      await harness.commands.execute(new ApproveProgrammeVersionCommand(known, harness.meta('carol'))),
    ])
      expect(outcome).toMatchObject({ kind: 'accepted' });
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

  it('req:J112 inv:X1 shows partners what was approved, and a draft to nobody but the vendor', async () => {
    const definition = { ...jpa2023, effectiveFrom: '2028-01-01' };
    const drafted = new DraftProgrammeVersionCommand({ programmeId, definition }, harness.meta('ines'));
    expect(await harness.commands.execute(drafted)).toMatchObject({ kind: 'accepted' });
    const versions = harness.get(ProgrammeVersionsController);
    const numbersFor = async (viewer: Principal) =>
      (await versions.versions(programmeId, viewer)).view.data.map(({ version }) => version);
    expect(await numbersFor(AMARA)).toEqual([3, 2, 1]);
    expect(await numbersFor(PAULA)).toEqual([2, 1]);
    expect((await versions.version(programmeId, 3, AMARA)).view.status).toBe('draft');
    await expect(versions.version(programmeId, 3, PAULA)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await versions.version(programmeId, 2, PAULA)).toBeDefined();
  });

  it('case:A10 T4 a day that a list is asked for ends in the zone of the programme, as it was on that day', async () => {
    await enact(4, '2027-01-01', 'Asia/Tokyo');
    const recordedUntil = async (asOf: string): Promise<string | undefined> => {
      const asked = { viewer: AMARA, parameters: { asOf }, waitMs: 0 };
      return (await harness.get(Lists).page(programmes, asked)).asOf.recordedUntil;
    };
    expect(await recordedUntil('2026-12-31')).toBe('2026-12-31T23:59:59.999Z');
    expect(await recordedUntil('2027-01-01')).toBe('2027-01-01T14:59:59.999Z');
    expect(await recordedUntil('2027-01-01T20:00:00Z')).toBe('2027-01-01T20:00:00.000Z');
  });
});
