import { sample } from '@channel/config';
import { totalOf, type MoneyJson } from '@channel/kernel';
import { finished } from '../../client/jobs';
import { moneyText } from '../../print/format';
import { importFile, items, jump, PROGRAMME, QUARTER, type Step } from '../step';
import { check, type Json, type World } from '../world';

const importRates = async (world: World): Promise<void> => {
  const name = 'fx-2026.csv';
  await importFile(world, 'fatima', { kind: 'fx_table', name, content: sample(name) });
  const [table] = items(await world.read('lars', '/v1/fx-tables?limit=1'));
  check(table !== undefined, 'the rates are imported');
  await world.decide('lars', `/v1/fx-tables/${String(table.id)}`, 'approve');
};

const draft = async (world: World): Promise<string> => {
  const created = await world.command('fatima', '/v1/reward-runs', {
    programmeId: PROGRAMME,
    quarter: QUARTER,
  });
  await finished(await world.as('fatima'), String(created.body.jobId));
  return String(created.body.id);
};

export const run: Step = {
  key: 'run',
  title:
    'Fatima closes 2026-Q3: a draft, an exception that Chen repairs, a second draft (jump to 15 October)',
  play: async (world) => {
    await jump(world, '2026-10-15T09:00:00.000Z');
    await importRates(world);
    const { status } = await world.read('fatima', `/v1/periods/${PROGRAMME}-${QUARTER}`);
    check(status === 'closing', 'the deadline of the tenth business day has begun the closing');
    const first = await draft(world);
    await world.command('chen', `/v1/shipment-lines/${world.fact('unmatchedLineId')}/match`, {
      dealId: world.fact('dealId'),
      reason: 'Halden Hospital Group is the same customer; the order names the deal.',
    });
    world.facts.runId = await draft(world);
    const difference = await world.read(
      'fatima',
      `/v1/reward-runs/${first}/difference?to=${world.fact('runId')}`,
    );
    const causes = (difference.causes as readonly Json[]).map(({ cause, change }) => ({ cause, change }));
    const { body: submitted } = await world.decide(
      'fatima',
      `/v1/reward-runs/${world.fact('runId')}`,
      'submit',
    );
    const texts = causes.map(({ cause, change }) => `${String(cause)} ${moneyText(change)}`);
    return {
      text: `draft 2 against draft 1: ${texts.join(', ')}; ${moneyText(submitted.total)} submitted`,
      facts: { causes, partners: submitted.partnerCount, lines: submitted.lineCount, total: submitted.total },
    };
  },
};

/** Every line's trace adds up to its amount. */
const explain = async (world: World, statement: string): Promise<number> => {
  const lines = items(await world.read('paula', `${statement}/lines`));
  for (const line of lines) {
    const trace = await world.read('paula', `/v1/reward-lines/${String(line.id)}/trace`);
    const steps = trace.steps as readonly { contributes: boolean; money?: MoneyJson }[];
    const { amount, currency } = line.amount as MoneyJson;
    const parts = steps.flatMap((step) => (step.contributes && step.money ? [step.money] : []));
    check(totalOf(parts, currency).amount === amount, `the trace of ${String(line.id)} adds up`);
  }
  return lines.length;
};

/** Who accepts: the partners' administrators among the personas. */
const ACCEPTING = [
  ['PTR-0042', 'paula'],
  ['PTR-0057', 'bea'],
  ['PTR-0101', 'felix'],
] as const;

const issued = (world: World, persona: string): Promise<Json> =>
  world.eventually('the statement is issued', async () =>
    items(await world.read(persona, `/v1/statements?quarter=${QUARTER}`)).at(0),
  );

export const statement: Step = {
  key: 'statement',
  title: 'Lars approves what Fatima may not; statements are issued; Paula, Bea and Felix accept theirs',
  play: async (world) => {
    const record = `/v1/reward-runs/${world.fact('runId')}`;
    await world.refused('ROLE_REQUIRED', 'fatima', record, 'approve');
    await world.decide('lars', record, 'approve');
    const totals: Record<string, unknown> = {};
    const statements: Record<string, string> = {};
    for (const [code, persona] of ACCEPTING) {
      const id = String((await issued(world, persona)).id);
      const { body: accepted } = await world.decide(persona, `/v1/statements/${id}`, 'accept');
      totals[code] = accepted.total;
      statements[code] = id;
      if (code !== 'PTR-0042') continue;
      world.facts.statementNumber = String(accepted.number);
      world.facts.statementDigest = String(accepted.digest);
    }
    world.facts.statements = statements;
    const explained = await explain(world, `/v1/statements/${String(statements['PTR-0042'])}`);
    return {
      text: `${world.fact('statementNumber')}: ${moneyText(totals['PTR-0042'])}, ${String(explained)} lines explained`,
      facts: { totals, explained },
    };
  },
};
