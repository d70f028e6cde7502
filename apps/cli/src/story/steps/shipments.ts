import type { AnswerOf } from '@channel/client';
import { sample } from '@channel/config';
import { at } from '../../client/at';
import { countOf, importFile, jump, upload, type Step } from '../step';
import { check, refusalOf, type World } from '../world';

const NAME = 'pos-2026-09.csv';

/** What a person repairs in the failed rows: the part, the day, the reseller. */
const REPAIRS: readonly (readonly [string, string])[] = [
  ['EX4100-24X', 'EX4100-24P'],
  ['2026-09-31', '2026-09-30'],
  ['PTR-9042', 'PTR-0042'],
];

const repaired = (report: string): string =>
  REPAIRS.reduce((text, [wrong, right]) => text.replaceAll(wrong, right), report);

type Reported = Readonly<{ applied: AnswerOf<'getImport'>; failed: string }>;

const reportFile = async (world: World): Promise<Reported> => {
  const content = sample(NAME).replaceAll('{{DEAL}}', world.fact('dealNumber'));
  const applied = await importFile(world, 'diego', { kind: 'pos', name: NAME, content });
  check(countOf(applied, 'error') === 3, `three rows fail, not ${JSON.stringify(applied.counts)}`);
  const again = await refusalOf(upload(world, 'diego', { kind: 'pos', name: 'the-same-again.csv', content }));
  check(again.code === 'FILE_ALREADY_RECEIVED', 'the same file under another name is refused');
  const report = at('/v1/imports/{importId}/report', { importId: applied.id });
  return { applied, failed: await (await world.as('diego')).text(report, { only: 'failed' }) };
};

export const shipment: Step = {
  key: 'sales',
  title: 'Diego reports September: three rows fail, are repaired and sent again (jump to 5 October)',
  play: async (world) => {
    await jump(world, '2026-10-05T09:00:00.000Z');
    const { applied: first, failed } = await reportFile(world);
    check(failed.trim().split('\n').length === 4, 'the report of failures has the header and three rows');
    const second = await importFile(world, 'diego', {
      kind: 'pos',
      name: 'pos-2026-09-repaired.csv',
      content: repaired(failed),
    });
    check(countOf(second, 'error') === 0, `no row fails, not ${JSON.stringify(second.counts)}`);
    const lines = await world.eventually('the lines are listed', async () => {
      const question = { reportPeriod: ['2026-09'], limit: 100 };
      const found = (await world.read('diego', '/v1/shipment-lines', question)).data;
      return found.length === 5 ? found : undefined;
    });
    const matched = lines.filter(({ status }) => status === 'matched');
    check(
      matched.length === 1 && matched[0]?.dealId === world.fact('dealId'),
      'one line found its deal by number',
    );
    world.facts.unmatchedLineId = lines.find(({ invoiceNo }) => invoiceNo === 'INV-88124')?.id ?? '';
    return {
      text: `5 lines, each once; INV-88120/1 matched to ${world.fact('dealNumber')} by its number`,
      facts: {
        failed: countOf(first, 'error'),
        repaired: countOf(second, 'error'),
        lines: lines.map(({ invoiceNo, status, quantity }) => ({ invoiceNo, status, quantity })),
      },
    };
  },
};
