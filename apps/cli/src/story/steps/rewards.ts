import type { RowOf } from '@channel/client';
import { sample } from '@channel/config';
import { totalOf, type MoneyJson } from '@channel/kernel';
import { at, below, type At } from '../../client/at';
import { finished } from '../../client/jobs';
import { cellText, moneyText } from '../../print/format';
import { importFile, jump, PROGRAMME, QUARTER, type Step } from '../step';
import { check, type World } from '../world';

const importRates = async (world: World): Promise<void> => {
  const name = 'fx-2026.csv';
  await importFile(world, 'fatima', { kind: 'fx_table', name, content: sample(name) });
  const [table] = (await world.read('lars', '/v1/fx-tables', { limit: 1 })).data;
  check(table !== undefined, 'the rates are imported');
  await world.decide('lars', at('/v1/fx-tables/{fxTableId}', { fxTableId: table.id }), 'approve', {});
};

const draft = async (world: World): Promise<string> => {
  const created = await world.command('fatima', '/v1/reward-runs', {
    programmeId: PROGRAMME,
    quarter: QUARTER,
  });
  check('jobId' in created, 'the calculation has begun');
  await finished(await world.as('fatima'), created.jobId);
  return created.id;
};

export const run: Step = {
  key: 'run',
  title:
    'Fatima closes 2026-Q3: a draft, an exception that Chen repairs, a second draft (jump to 15 October)',
  play: async (world) => {
    await jump(world, '2026-10-15T09:00:00.000Z');
    await importRates(world);
    const { status } = await world.read(
      'fatima',
      at('/v1/periods/{periodId}', { periodId: `${PROGRAMME}-${QUARTER}` }),
    );
    check(status === 'closing', 'the deadline of the tenth business day has begun the closing');
    const first = await draft(world);
    const unmatched = at('/v1/shipment-lines/{lineId}/match', { lineId: world.fact('unmatchedLineId') });
    await world.command('chen', unmatched, {
      dealId: world.fact('dealId'),
      reason: 'Halden Hospital Group is the same customer; the order names the deal.',
    });
    world.facts.runId = await draft(world);
    const second = runOf(world);
    const change = at('/v1/reward-runs/{runId}/difference', { runId: first });
    const difference = await world.read('fatima', change, { to: world.fact('runId') });
    const causes = difference.causes.map(({ cause, change: by }) => ({ cause, change: by }));
    const submitted = await world.decide('fatima', second, 'submit', undefined);
    const texts = causes.map(({ cause, change: by }) => `${cause} ${moneyText(by)}`);
    return {
      text: `draft 2 against draft 1: ${texts.join(', ')}; ${cellText(submitted.total)} submitted`,
      facts: { causes, partners: submitted.partnerCount, lines: submitted.lineCount, total: submitted.total },
    };
  },
};

type Statement = At<'/v1/statements/{statementId}'>;
const runOf = (world: World): At<'/v1/reward-runs/{runId}'> =>
  at('/v1/reward-runs/{runId}', { runId: world.fact('runId') });
const statementOf = (statementId: string): Statement => at('/v1/statements/{statementId}', { statementId });

/** Every line's trace adds up to its amount. */
const explain = async (world: World, issuedTo: Statement): Promise<number> => {
  const lines = await world.readAll('paula', below(issuedTo, 'lines'));
  for (const line of lines) {
    const { steps } = await world.read(
      'paula',
      at('/v1/reward-lines/{rewardLineId}/trace', { rewardLineId: line.id }),
    );
    const { amount, currency } = line.amount;
    const parts = steps.flatMap((step) => (step.contributes && step.money ? [step.money] : []));
    check(totalOf(parts, currency).amount === amount, `the trace of ${line.id} adds up`);
  }
  return lines.length;
};

/** Who accepts: the partners' administrators among the personas. */
const ACCEPTING = [
  ['PTR-0042', 'paula'],
  ['PTR-0057', 'bea'],
  ['PTR-0101', 'felix'],
] as const;

const issued = (world: World, persona: string): Promise<RowOf<'listStatements'>> =>
  world.eventually('the statement is issued', async () =>
    (await world.read(persona, '/v1/statements', { quarter: [QUARTER] })).data.at(0),
  );

export const statement: Step = {
  key: 'statement',
  title: 'Lars approves what Fatima may not; statements are issued; Paula, Bea and Felix accept theirs',
  play: async (world) => {
    const record = runOf(world);
    await world.refused('ROLE_REQUIRED', 'fatima', record, 'approve');
    await world.decide('lars', record, 'approve', undefined);
    const totals: Record<string, MoneyJson> = {};
    const statements: Record<string, string> = {};
    for (const [code, persona] of ACCEPTING) {
      const { id } = await issued(world, persona);
      const accepted = await world.decide(persona, statementOf(id), 'accept', undefined);
      totals[code] = accepted.total;
      statements[code] = id;
      if (code !== 'PTR-0042') continue;
      world.facts.statementNumber = accepted.number;
      world.facts.statementDigest = accepted.digest;
    }
    world.facts.statements = statements;
    const explained = await explain(world, statementOf(statements['PTR-0042'] ?? ''));
    return {
      text: `${world.fact('statementNumber')}: ${cellText(totals['PTR-0042'])}, ${String(explained)} lines explained`,
      facts: { totals, explained },
    };
  },
};
