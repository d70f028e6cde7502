import { StandingGates } from '@channel/partners';
import { jpa2023 } from '@channel/programs';
import { startWorld } from './world';

let world: Awaited<ReturnType<typeof startWorld>>;
let unmet: readonly string[] = [];
beforeAll(async () => {
  const gateFrom = { ...jpa2023.requirements.gateFrom, value: '2026-04-01' };
  world = await startWorld('2026-05-01T09:00:00.000Z', { ...jpa2023, requirements: { gateFrom } });
  world.harness.get(StandingGates).register({
    onDays: (_, days) => Promise.resolve(new Map(days.map((day) => [day, { 'elite-plus': unmet }]))),
  });
  await world.grant('prtn_alder', 100_000);
}, 60_000);
afterAll(() => world.harness.close());

describe('marketing funds under gates', () => {
  it('G23: an unmet requirement of the level stops a request, and a met one lets it through', async () => {
    unmet = ['sales-baseline'];
    await expect(world.approvedRequest('prtn_alder', 20_000)).rejects.toThrow('NOT_ENTITLED');
    unmet = [];
    await expect(world.approvedRequest('prtn_alder', 20_000)).resolves.toBeDefined();
  }, 60_000);
});
