import type { AnswerOf } from '@channel/client';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDemo } from './told-demo';

type Definition = Readonly<{
  plans: readonly Readonly<{ id: string; method: object }>[];
}>;
const QUARTERS = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'];

/** F4 over a year of the demo, by the command line: partners of all levels, returns, late facts, caps and adjustments. */
describe('F4 a draft of the rules on the year of the demo', () => {
  let app: Awaited<ReturnType<typeof startDemo>>;
  let inForce: Definition;
  let version = 1;

  beforeAll(async () => {
    app = await startDemo();
    inForce = JSON.parse(
      await done('programme', 'show', 'jpa-2023', '--definition', '--as', 'ines'),
    ) as Definition;
  }, 600_000);
  afterAll(() => app.stop());

  const done = async (...words: readonly string[]): Promise<string> => {
    const { code, output } = await app.channel(...words);
    expect({ code, output }).toEqual({ code: 0, output: expect.any(String) as string });
    return output;
  };
  const simulated = async (definition: object): Promise<AnswerOf<'getSimulation'>> => {
    const file = join(app.dataDir, 'draft.json');
    writeFileSync(file, JSON.stringify({ ...definition, effectiveFrom: '2027-01-01' }));
    await done('programme', 'draft', file, '--as', 'ines');
    version += 1;
    const words = [
      'programme',
      'simulate',
      'jpa-2023',
      String(version),
      ...QUARTERS,
      '--as',
      'ines',
      '--json',
    ];
    return JSON.parse(await done(...words)) as AnswerOf<'getSimulation'>;
  };

  it('that is equal to the rules in force gives 0.00 for every partner of every quarter', async () => {
    const { total, quarters } = await simulated(inForce);
    expect(quarters.map(({ quarter }) => quarter)).toEqual(QUARTERS);
    expect(total).toMatchObject({ change: { amount: '0' }, winners: 0, losers: 0, notCalculated: 0 });
    expect(total?.unchanged).toBeGreaterThan(40);
    expect(total?.issued).toEqual(total?.byDraft);
  }, 180_000);

  it('with half the rates of a plan makes nobody a winner', async () => {
    const { total } = await simulated({
      ...inForce,
      plans: inForce.plans.map((plan) => (plan.id === 'quarterly' ? halved(plan) : plan)),
    });
    expect(total?.winners).toBe(0);
    expect(total?.losers).toBeGreaterThan(20);
    const { output } = await app.channel(
      ...['programme', 'simulations', 'jpa-2023', '--as', 'carol', '--json'],
    );
    expect(output).toContain(total?.change.amount);
  }, 180_000);
});

const halved = (plan: Definition['plans'][number]): Definition['plans'][number] => {
  const { rates } = plan.method as Readonly<{ rates: { value: readonly { percent: string }[] } }>;
  const value = rates.value.map((rate) => ({ ...rate, percent: String(Number(rate.percent) / 2) }));
  return { ...plan, method: { ...plan.method, rates: { ...rates, value } } };
};
