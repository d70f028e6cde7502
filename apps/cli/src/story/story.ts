import { finished } from '../client/jobs';
import { succeeded } from '../client/client';
import { CliError } from '../cli-error';
import { sample } from '../samples';
import { moneyText } from '../print/format';
import { check, isMoney, sha256, World, type Json } from './world';

/** One step: who does what, and the check that it came true. Returns what there is to see. */
type Step = Readonly<{ title: string; play: (world: World) => Promise<string> }>;

const PROGRAMME = 'jpa-2023';
const QUARTER = '2026-Q3';

const money = (amount: string, currency = 'USD') => ({ amount, currency });
const items = (page: Json): readonly Json[] => page.data as readonly Json[];

const countText = (counts: unknown): string =>
  String((counts as Partial<Record<string, number>> | undefined)?.created ?? 0);

const jump = async (world: World, to: string): Promise<void> => {
  await world.command('fatima', '/v1/demo/jump', { to });
};

/** Uploads a file, waits for its check, confirms it and waits until it is applied. */
const importFile = async (
  world: World,
  persona: string,
  kind: string,
  name: string,
  content: string,
): Promise<Json> => {
  const client = await world.as(persona);
  const form = new FormData();
  form.set('kind', kind);
  form.set('file', new Blob([content], { type: 'text/csv' }), name);
  const uploaded = succeeded(await client.post<Json>('/v1/imports', { form, key: `story-import-${name}` }));
  await finished(client, String(uploaded.jobId));
  const record = `/v1/imports/${String(uploaded.id)}`;
  const checked = await client.get<Json>(record);
  check(succeeded(checked).status === 'checked', `${name} is checked, not ${JSON.stringify(checked.body)}`);
  const confirmed = succeeded(
    await client.post<Json>(`${record}/confirm`, {
      body: {},
      ifMatch: checked.etag,
      key: `story-confirm-${name}`,
    }),
  );
  await finished(client, String(confirmed.jobId));
  const applied = await world.read(persona, record);
  check(applied.status === 'applied', `${name} is applied, not ${String(applied.status)}`);
  return applied;
};

const programme: Step = {
  title: 'Ines wrote the programme, Carol approved it',
  play: async (world) => {
    const versions = items(await world.read('amara', `/v1/programs/${PROGRAMME}/versions`));
    const current = versions.find((version) => version.status === 'in_force');
    check(current !== undefined, `${PROGRAMME} has a version in force`);
    check(current.draftedBy !== current.approvedBy, 'author and approver are two persons');
    return `${PROGRAMME} version ${String(current.version)} in force from ${String(current.effectiveFrom)}`;
  },
};

const enrolment: Step = {
  title: 'Chen invites Alder Integrators and Meridian Distribution; both sign the terms',
  play: async (world) => {
    const enrol = async (who: string, invitation: Json, assessment: Json): Promise<string> => {
      const invited = await world.command('chen', '/v1/partners/invite', invitation);
      if (invited.replayed)
        throw new CliError(
          'This story was played on this data already. Stop the server and start it with an empty data folder: DATA_DIR=./data-2 npm start',
          3,
        );
      const record = `/v1/partners/${String(invited.body.id)}`;
      await world.decide('chen', record, 'enrol', assessment);
      const signed = await world.decide(who, record, 'sign-terms', { termsVersion: 1 });
      check(signed.body.status === 'active', `${String(invitation.code)} is active`);
      return String(invited.body.id);
    };
    world.facts.distributorId = await enrol(
      'diego',
      { code: 'DIST-001', kind: 'distributor', name: 'Meridian Distribution', country: 'US' },
      { countryTier: 'A', regions: ['americas'] },
    );
    world.facts.partnerId = await enrol(
      'paula',
      {
        code: 'PTR-0042',
        kind: 'reseller',
        name: 'Alder Integrators',
        country: 'US',
        role: 'solution-reseller',
      },
      { level: 'elite-plus', countryTier: 'A', regions: ['americas'] },
    );
    return 'PTR-0042 (Elite Plus) and DIST-001 are active';
  },
};

const priceList: Step = {
  title: 'Ines imports the price list',
  play: async (world) => {
    const name = 'price-list-en-usd.csv';
    const applied = await importFile(world, 'ines', 'price_list', name, sample(name));
    return `${countText(applied.counts)} prices created`;
  },
};

const registration: Step = {
  title: 'Priya registers Halden Hospitals; Chen approves',
  play: async (world) => {
    const submitted = await world.command('priya', '/v1/deals', {
      customer: { name: 'Halden Hospitals', country: 'US', domain: 'halden-hospitals.example' },
      region: 'americas',
      segment: 'enterprise',
      dealType: 'new-opportunity',
      productLines: ['switching'],
      value: money('2661290'),
      expectedCloseOn: '2026-09-30',
      distributorId: world.fact('distributorId'),
    });
    world.facts.dealId = String(submitted.body.id);
    world.facts.dealNumber = String(submitted.body.number);
    const record = `/v1/deals/${world.fact('dealId')}`;
    // The opportunity's stream records the claim a moment after the submission; until then nobody can decide.
    await world.eventually('the opportunity has recorded the claim', async () =>
      (await world.read('chen', record)).claim === 'recorded' ? true : undefined,
    );
    const { body: approved } = await world.decide('chen', record, 'approve', {
      dealType: 'new-opportunity',
      note: 'First complete submission.',
    });
    const foreign = await (await world.as('bruno')).get(record);
    check(foreign.status === 404, 'another partner learns nothing of the deal');
    return `${world.fact('dealNumber')} approved, protected until ${String(approved.protectedUntilOn)}`;
  },
};

const bom: Step = {
  title: 'Priya submits the bill of materials; the velocity rule prices it',
  play: async (world) => {
    const path = `/v1/deals/${world.fact('dealId')}/boms`;
    const wrong = await (
      await world.as('priya')
    ).post<Json>(path, {
      body: { lines: [{ line: '1', sku: 'EX4100-48X', quantity: 2 }] },
    });
    const [finding] = (wrong.body.errors ?? []) as readonly { suggestions?: readonly string[] }[];
    check(wrong.body.code === 'BOM_INVALID', 'a wrong part is refused');
    check(finding?.suggestions?.includes('EX4100-48P') === true, 'the right part is suggested');
    const answer = await world.command('priya', path, {
      lines: [{ line: '1', sku: 'EX4100-48P', quantity: 2 }],
    });
    check(answer.body.status === 'approved_automatically', 'the price is approved by rule');
    check(
      isMoney(answer.body.net, '1650000', 'USD'),
      `the net price is USD 16,500.00, not ${JSON.stringify(answer.body.net)}`,
    );
    world.facts.bomId = String(answer.body.id);
    return `2 × EX4100-48P: list ${moneyText(answer.body.list)}, net ${moneyText(answer.body.net)}`;
  },
};

const quote: Step = {
  title: 'Diego quotes, Priya accepts and wins on 11 September, Diego records the order',
  play: async (world) => {
    await world.eventually('the bill of materials binds the deal', async () => {
      const deal = await world.read('diego', `/v1/deals/${world.fact('dealId')}`);
      return deal.bomId === world.fact('bomId') ? true : undefined;
    });
    const { body: drafted } = await world.command('diego', '/v1/quotes', {
      bomId: world.fact('bomId'),
      lines: [{ line: '1', unitPrice: money('840000') }],
    });
    world.facts.quoteId = String(drafted.id);
    const record = `/v1/quotes/${world.fact('quoteId')}`;
    await world.decide('diego', record, 'issue');
    const accepted = await world.decide('priya', record, 'accept');
    check(accepted.body.status === 'accepted', 'the quote is accepted');
    await jump(world, '2026-09-11T09:00:00.000Z');
    const deal = `/v1/deals/${world.fact('dealId')}`;
    await world.decide('priya', deal, 'mark-won', { wonOn: '2026-09-11' });
    await jump(world, '2026-09-14T09:00:00.000Z');
    await world.decide('diego', deal, 'close', {
      orderNumber: 'PO-77120',
      closedOn: '2026-09-14',
      quoteId: world.fact('quoteId'),
    });
    return `${String(drafted.number)} accepted, order PO-77120 of 2026-09-14`;
  },
};

const shipment: Step = {
  title: 'Diego reports September; the line finds its deal by number (jump to 5 October)',
  play: async (world) => {
    await jump(world, '2026-10-05T09:00:00.000Z');
    const content = sample('pos-2026-09.csv').replaceAll('{{DEAL}}', world.fact('dealNumber'));
    await importFile(world, 'diego', 'pos', 'pos-2026-09.csv', content);
    const form = new FormData();
    form.set('kind', 'pos');
    form.set('file', new Blob([content], { type: 'text/csv' }), 'the-same-again.csv');
    const again = await (await world.as('diego')).post<Json>('/v1/imports', { form });
    check(again.body.code === 'FILE_ALREADY_RECEIVED', 'the same file under another name is refused');
    const line = await world.eventually('the line is matched', async () => {
      const page = await world.read('diego', '/v1/shipment-lines?limit=100');
      return items(page).find((item) => item.invoiceNo === 'INV-88120' && item.status === 'matched');
    });
    check(line.dealId === world.fact('dealId'), 'it is matched to the deal');
    return `INV-88120/1 matched to ${world.fact('dealNumber')}`;
  },
};

const reward: Step = {
  title: 'Fatima computes 2026-Q3, Lars approves, Paula accepts her statement (jump to 15 October)',
  play: async (world) => {
    await jump(world, '2026-10-15T09:00:00.000Z');
    const created = await world.command('fatima', '/v1/reward-runs', {
      programmeId: PROGRAMME,
      quarter: QUARTER,
    });
    await finished(await world.as('fatima'), String(created.body.jobId));
    world.facts.runId = String(created.body.id);
    const run = `/v1/reward-runs/${world.fact('runId')}`;
    await world.decide('fatima', run, 'submit');
    await world
      .refused('FOUR_EYES', 'fatima', run, 'approve')
      .catch(async () => world.refused('ROLE_REQUIRED', 'fatima', run, 'approve'));
    await world.decide('lars', run, 'approve');
    const statement = await world.eventually('the statement is issued', async () =>
      items(await world.read('paula', '/v1/statements')).find((item) => item.quarter === QUARTER),
    );
    const record = `/v1/statements/${String(statement.id)}`;
    const issued = await world.read('paula', record);
    check(
      isMoney(issued.total, '82500', 'USD'),
      `the statement says USD 825.00, not ${JSON.stringify(issued.total)}`,
    );
    await explain(world, record);
    const accepted = await world.decide('paula', record, 'accept');
    world.facts.statementId = String(statement.id);
    world.facts.statementNumber = String(issued.number);
    world.facts.statementDigest = String(issued.digest);
    return `${String(issued.number)}: ${moneyText(issued.total)}, ${String(accepted.body.status)}`;
  },
};

/** Every line's trace adds up to its amount. */
const explain = async (world: World, statement: string): Promise<void> => {
  for (const line of items(await world.read('paula', `${statement}/lines`))) {
    const trace = await world.read('paula', `/v1/reward-lines/${String(line.id)}/trace`);
    const steps = trace.steps as readonly { contributes: boolean; money?: { amount: string } }[];
    const total = steps.reduce(
      (sum, step) => sum + (step.contributes ? BigInt(step.money?.amount ?? '0') : 0n),
      0n,
    );
    check(
      String(total) === (line.amount as { amount: string }).amount,
      `the trace of ${String(line.id)} adds up to its amount`,
    );
  }
};

const payout: Step = {
  title: 'Paula proposes an account, Lars approves it; batch, approval and payment file (jump to 20 October)',
  play: async (world) => {
    const payee = `/v1/payees/${world.fact('partnerId')}`;
    await world.command('paula', `${payee}/propose-account`, {
      holder: 'Alder Integrators',
      iban: 'DE89370400440532013000',
      bic: 'COBADEFF',
      currency: 'USD',
      taxStatus: 'complete',
    });
    await world.decide('lars', payee, 'approve-account');
    await jump(world, '2026-10-20T09:00:00.000Z');
    const created = await world.command('fatima', '/v1/payout-batches', {
      currency: 'USD',
      statementIds: [world.fact('statementId')],
    });
    world.facts.batchId = String(created.body.id);
    world.facts.batchNumber = String(created.body.number);
    const batch = `/v1/payout-batches/${world.fact('batchId')}`;
    await world.eventually('the statement has reserved its lines', async () => {
      const { items: parts } = (await world.read('fatima', batch)) as {
        items: readonly { reserved?: boolean }[];
      };
      return parts.every((part) => part.reserved === true) ? true : undefined;
    });
    await world.decide('fatima', batch, 'submit');
    await world.decide('lars', batch, 'approve');
    const exported = await world.decide('fatima', batch, 'export');
    const client = await world.as('fatima');
    const first = (await client.get(`${batch}/file`)).text;
    const second = (await client.get(`${batch}/file`)).text;
    check(first === second, 'the second export is the same file');
    check(String(exported.body.sha256).endsWith(sha256(first)), 'the file has the recorded SHA-256');
    world.facts.fileDigest = sha256(first);
    const [, endToEndId = ''] = /<EndToEndId>([^<]+)</.exec(first) ?? [];
    await world.command('fatima', `${batch}/record-results`, { results: [{ endToEndId, status: 'paid' }] });
    const paid = await world.eventually('the statement is paid', async () => {
      const statement = await world.read('paula', `/v1/statements/${world.fact('statementId')}`);
      return isMoney(statement.paid, '82500', 'USD') ? statement : undefined;
    });
    return `${world.fact('batchNumber')}: ${moneyText(paid.paid)} paid`;
  },
};

export const STORY: readonly Step[] = [
  programme,
  enrolment,
  priceList,
  registration,
  bom,
  quote,
  shipment,
  reward,
  payout,
];

/** The trial balance, zero in every currency (M2). */
export const trialBalance = async (
  world: World,
): Promise<readonly { currency: string; amount: string }[]> => {
  const { totals } = (await world.read('fatima', '/v1/ledger/trial-balance')) as {
    totals: readonly { currency: string; amount: string | { amount: string } }[];
  };
  const flat = totals.map(({ currency, amount }) => ({
    currency,
    amount: typeof amount === 'string' ? amount : amount.amount,
  }));
  check(
    flat.every(({ amount }) => amount === '0'),
    `the trial balance is zero: ${JSON.stringify(flat)}`,
  );
  return flat;
};
