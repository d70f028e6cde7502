import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApp } from './running-app';

/** What the story leaves behind, read and moved on with the commands that people use. */

let app: Awaited<ReturnType<typeof startApp>>;
let told: Awaited<ReturnType<typeof app.channel>>;
beforeAll(async () => {
  app = await startApp();
  told = await app.channel('story');
}, 180_000);
afterAll(() => app.stop());

/** Runs a command line written as people write it. */
const channel = async (line: string) => app.channel(...line.split(' '));
const done = async (line: string): Promise<string> => {
  const { code, output } = await channel(line);
  expect({ line, code, output }).toMatchObject({ code: 0 });
  return output;
};
const json = async (line: string): Promise<readonly Record<string, unknown>[]> =>
  (await done(`${line} --json`))
    .trim()
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Record<string, unknown>);
const inFolder = (name: string, content?: string): string => {
  const path = join(app.dataDir, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
};

const HEADER =
  'report_period,reporter_id,invoice_no,invoice_line,invoice_date,ship_date,transaction_type,original_invoice_no,' +
  'reseller_id,reseller_name,end_customer_name,end_customer_country,end_customer_domain,deal_registration_no,sku,' +
  'quantity,unit_net_price,currency,serial_numbers';
const row = (line: number, sku: string) =>
  `2026-10,DIST-001,INV-90001,${String(line)},2026-10-05,2026-10-06,sale,,PTR-0042,Alder Integrators,Halden Hospitals,` +
  `US,halden-hospitals.example,,${sku},1,8250.00,USD,SN-CLI-${String(line)}`;

describe('the command line', () => {
  it('begins where the story ended', () => expect(told).toMatchObject({ code: 0 }));

  it('shows deals, quotes and lines in tables, and one JSON document a row', async () => {
    const [deal] = await json('deals list --as priya');
    const number = String(deal?.number);
    expect(await done('deals list --as priya')).toMatch(
      new RegExp(`${number} +approved +won +Halden Hospitals`),
    );
    expect(await done(`deals show ${number} --as diego`)).toMatch(/order +PO-77120/);
    expect(await done(`deals history ${number} --as chen`)).toContain('Won on 2026-09-11.');
    const [quote] = await json('quotes list --as diego');
    expect(await done(`quotes show ${String(quote?.number)} --as diego`)).toContain('USD 8,400.00');
    expect(await done('shipments list --status matched --as chen')).toContain('INV-88120/1');
    expect(await done('deals list --as dana')).toBe('There is no registration that you may see.\n');
    expect(await done('deals list --status rejected --as priya')).toBe('Nothing matches.\n');
  }, 60_000);

  it('explains an amount with steps that add up to it', async () => {
    const [statement] = await json('statement list --as paula');
    const shown = await done(`statement show ${String(statement?.number)} --as paula`);
    const [, line = '', amount = ''] = /^(rlin_\w+) .*(USD [1-9][\d,]*\.\d\d) +–$/m.exec(shown) ?? [];
    const explained = await done(`explain ${line} --as paula`);
    expect(explained).toMatch(/^rule +Quarterly incentive rewards: 5 % /m);
    expect(/^amount +of the line .* (USD [\d,.]+)$/m.exec(explained)?.[1]).toBe(amount);
  }, 60_000);

  it('checks, applies and reports a file: 0 clean, 2 rows in error, 1 failed', async () => {
    const clean = inFolder('clean.csv', [HEADER, row(1, 'EX4100-48P'), ''].join('\n'));
    const odd = inFolder('odd.csv', [HEADER, row(2, 'EX4100-48P'), row(3, 'EX4100-48X'), ''].join('\n'));
    expect(await done('demo jump 2026-11-02T09:00:00.000Z')).toContain('2026-11-02');

    const tried = await channel(`import pos ${odd} --dry-run --as diego`);
    expect(tried).toMatchObject({ code: 2 });
    expect(tried.output).toMatch(/2 rows: .*1 error/);
    expect(tried.output).toMatch(/sku +EX4100-48X +UNKNOWN_SKU .*EX4100-48P/);
    expect(await channel(`import pos ${clean} --confirm --as diego`)).toMatchObject({ code: 0 });
    expect(await channel(`import pos ${clean} --confirm --as diego`)).toMatchObject({
      code: 1,
      output: expect.stringContaining('FILE_ALREADY_RECEIVED') as string,
    });
    const report = inFolder('report.csv');
    const applied = await channel(`import pos ${odd} --confirm --report ${report} --as diego`);
    expect(applied).toMatchObject({ code: 2 });
    expect(readFileSync(report, 'utf8')).toMatch(/_row,_outcome,_code.*\n[^]*error,UNKNOWN_SKU/);
    expect(await done('imports list --as diego')).toContain('odd.csv');
  }, 60_000);

  it('registers a deal and submits its bill of materials from files', async () => {
    const deal = {
      customer: { name: 'Lakeside Clinics', country: 'US', domain: 'lakeside.example' },
      region: 'americas',
      segment: 'enterprise',
      dealType: 'new-opportunity',
      productLines: ['switching'],
      value: { amount: '1330645', currency: 'USD' },
      expectedCloseOn: '2026-12-15',
      distributorId: 'DIST-001',
    };
    const file = inFolder('deal.json', JSON.stringify(deal));
    const [registered] = await json(`deals register ${file} --as priya`);
    const number = String(registered?.number);
    const approved = async () => channel(`deals approve ${number} --as chen`);
    // The opportunity answers a moment after the submission.
    let answer = await approved();
    for (let n = 0; n < 20 && /CLAIM_PENDING|REVISION_MISMATCH/.test(answer.output); n += 1)
      answer = await approved();
    expect(answer).toMatchObject({
      code: 0,
      output: expect.stringMatching(/is approved, protected until/) as string,
    });

    const wrong = inFolder('wrong.csv', 'Part Number,Qty\nEX4100-48X,1\n');
    expect(await channel(`deals bom ${number} ${wrong} --as priya`)).toMatchObject({
      code: 1,
      output: expect.stringContaining('BOM_INVALID') as string,
    });
    const right = inFolder('right.csv', 'Part Number;Qty\nEX4100-48P;1\n');
    expect(await done(`deals bom ${number} ${right} --as priya`)).toMatch(/list USD 13,306\.45, net USD/);
  }, 60_000);

  it('keeps a draft until it is submitted, and submits a returned registration again', async () => {
    const half = { customer: { name: 'Norden Clinics', country: 'US' }, region: 'americas' };
    const full = {
      ...{ ...half, segment: 'enterprise', dealType: 'new-opportunity', productLines: ['switching'] },
      ...{ value: { amount: '1200000', currency: 'USD' }, expectedCloseOn: '2027-01-15' },
      distributorId: 'DIST-001',
    };
    const begun = inFolder('half.json', JSON.stringify(half));
    const whole = inFolder('full.json', JSON.stringify(full));
    const [draft] = await json(`deals draft ${begun} --as priya`);
    const id = String(draft?.id);
    expect(await done('deals drafts --as paula')).toContain('Norden Clinics');
    expect(await done('deals drafts --as bruno')).toContain('There is no draft');
    expect(await channel(`deals submit-draft ${id} --as priya`)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/REGISTRATION_INCOMPLETE[^]*\/segment MISSING/) as string,
    });
    await done(`deals change-draft ${id} ${whole} --as paula`);
    expect(await done(`deals submit-draft ${id} --as priya`)).toMatch(/^DR-\d{4}-\d{6} is submitted/);
    expect(await done('deals drafts --as priya')).toContain('There is no draft');
    await done(`deals return ${id} --text Site? --as chen`);
    expect(await done(`deals resubmit ${id} ${whole} --as priya`)).toMatch(
      / is submitted, to be decided by /,
    );
    const [other] = await json(`deals draft ${begun} --as priya`);
    expect(await done(`deals discard-draft ${String(other?.id)} --as priya`)).toContain('is discarded');
  }, 60_000);

  it('shows money: run, payment and ledger, and exports the same file again', async () => {
    const [run] = await json('run list --quarter 2026-Q3 --status issued --as lars');
    expect(await done(`run show ${String(run?.id)} --as lars`)).toMatch(/number +RR-2026Q3-\d\d\n/);
    const [batch] = await json('payout batch list --as lars');
    const number = String(batch?.number);
    expect(await done(`payout batch show ${number} --as lars`)).toMatch(
      /Alder Integrators +USD [\d,.]+ .*paid/,
    );
    const file = inFolder('payment.xml');
    const [exported] = await json(`payout batch export ${number} --out ${file} --as fatima`);
    expect(told.output).toContain(`sha256:${String(exported?.sha256)}`);
    expect(readFileSync(file, 'utf8')).toContain(`<EndToEndId>${number}-0001</EndToEndId>`);
    expect(await done(`payout batch reconcile ${number} --as fatima`)).toContain('is reconciled');
    expect(await done('ledger trial-balance --as amara')).toMatch(/total +USD 0\.00/);
    const all = await json('ledger entries --all --as amara');
    const page = await json('ledger entries --limit 2 --as amara');
    expect([page.length, all.length > page.length]).toEqual([2, true]);
  }, 60_000);

  it('says why it failed and ends with 1, or with 2 if it was called wrongly', async () => {
    expect(await channel('deals list --as nora')).toMatchObject({
      code: 1,
      output: expect.stringContaining('403 ROLE_REQUIRED') as string,
    });
    expect(await channel('payout batch create USD --as fatima')).toMatchObject({
      code: 1,
      output: expect.stringContaining('NOTHING_PAYABLE') as string,
    });
    expect(await channel('deals list --as priya --where colour=red')).toMatchObject({
      code: 1,
      output: expect.stringContaining('colour UNKNOWN_PARAMETER') as string,
    });
    expect(await channel('deals list')).toMatchObject({ code: 2 });
    expect(await channel('health')).toMatchObject({ code: 0 });
  }, 60_000);
});
