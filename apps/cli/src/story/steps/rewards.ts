import { finished } from '../../client/jobs';
import { moneyText } from '../../print/format';
import { items, jump, PROGRAMME, QUARTER, type Step } from '../step';
import { check, isMoney, type Json, type World } from '../world';

const draft = async (world: World): Promise<string> => {
  const created = await world.command('fatima', '/v1/reward-runs', {
    programmeId: PROGRAMME,
    quarter: QUARTER,
  });
  await finished(await world.as('fatima'), String(created.body.jobId));
  return String(created.body.id);
};

export const run: Step = {
  title:
    'Fatima computes 2026-Q3; Chen matches one line by hand; the second draft says why (jump to 15 October)',
  play: async (world) => {
    await jump(world, '2026-10-15T09:00:00.000Z');
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
    check(
      isMoney(difference.total, '41250', 'USD'),
      `the drafts differ by USD 412.50, not ${JSON.stringify(difference.total)}`,
    );
    const causes = (difference.causes as readonly Json[]).map(
      ({ cause, change }) => `${String(cause)} ${moneyText(change)}`,
    );
    await world.decide('fatima', `/v1/reward-runs/${world.fact('runId')}`, 'submit');
    return `draft 2 against draft 1: ${causes.join(', ')}; submitted`;
  },
};

/** Every line's trace adds up to its amount. */
const explain = async (world: World, statement: string): Promise<number> => {
  const lines = items(await world.read('paula', `${statement}/lines`));
  for (const line of lines) {
    const trace = await world.read('paula', `/v1/reward-lines/${String(line.id)}/trace`);
    const steps = trace.steps as readonly { contributes: boolean; money?: { amount: string } }[];
    const total = steps.reduce(
      (sum, step) => sum + (step.contributes ? BigInt(step.money?.amount ?? '0') : 0n),
      0n,
    );
    check(
      String(total) === (line.amount as { amount: string }).amount,
      `the trace of ${String(line.id)} adds up`,
    );
  }
  return lines.length;
};

export const statement: Step = {
  title: 'Lars approves what Fatima prepared; the statement is issued and Paula accepts it',
  play: async (world) => {
    const record = `/v1/reward-runs/${world.fact('runId')}`;
    await world.refused('ROLE_REQUIRED', 'fatima', record, 'approve');
    await world.decide('lars', record, 'approve');
    const listed = await world.eventually('the statement is issued', async () =>
      items(await world.read('paula', '/v1/statements')).find((item) => item.quarter === QUARTER),
    );
    const path = `/v1/statements/${String(listed.id)}`;
    const issued = await world.read('paula', path);
    check(
      isMoney(issued.total, '123750', 'USD'),
      `the statement says USD 1,237.50, not ${JSON.stringify(issued.total)}`,
    );
    const explained = await explain(world, path);
    const accepted = await world.decide('paula', path, 'accept');
    world.facts.statementId = String(listed.id);
    world.facts.statementNumber = String(issued.number);
    world.facts.statementDigest = String(issued.digest);
    return `${String(issued.number)}: ${moneyText(issued.total)}, ${String(accepted.body.status)}; ${String(explained)} lines explained`;
  },
};
