import { readFileSync } from 'node:fs';
import { commandLine, type Json } from './command-line';
import { describeCreditsWords } from './credits-words';
import { describeFundsWords } from './funds-words';
import { describeImportWords } from './import-words';
import { startDemo } from './told-demo';
import { describeWords } from './words';

/** What the story leaves behind, read and moved on with the commands that people use. */

let app: Awaited<ReturnType<typeof startDemo>>;
let told: Awaited<ReturnType<typeof app.channel>>;
beforeAll(async () => {
  app = await startDemo();
  told = await app.channel('story');
}, 600_000);
afterAll(() => app.stop());

const cli = commandLine(() => app.dataDir);
const { channel, done, json, refused, inFolder } = cli;

describe('the command line', () => {
  it('begins where the story ended', () => expect(told).toMatchObject({ code: 0 }));

  it('is a process that ends with its code', async () => {
    expect(await app.channel('me', '--as', 'chen', '--json')).toMatchObject({
      code: 0,
      output: expect.stringContaining('"roles":["channel.manager"]') as string,
    });
    const failed = await app.channel('deals', 'list', '--as', 'nora');
    expect(failed).toMatchObject({
      code: 1,
      output: expect.stringContaining('403 ROLE_REQUIRED') as string,
    });
    expect(failed.output).toContain('This needs the role partner.rep or ');
    expect(failed.output).toMatch(/What to do: `.\/channel me` shows your roles/);
  });

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
    expect(await done('deals list --as dana')).not.toContain(number);
    expect(await done('deals list --status rejected --as priya')).toBe('Nothing matches.\n');
  }, 60_000);

  it('explains an amount with steps that add up to it', async () => {
    const [statement] = await json('statement list --as paula');
    const number = String(statement?.number);
    const shown = await done(`statement show ${number} --wide --as paula`);
    const [, line = '', amount = ''] = /^(rlin_\w+) .*(USD [1-9][\d,]*\.\d\d) +–$/m.exec(shown) ?? [];
    const explained = await done(`explain ${line} --as paula`);
    expect(explained).toMatch(/^rule +USD [\d,.]+ +– +Quarterly incentive rewards, version .*: 5 % /m);
    expect(/^amount +(USD [\d,.]+) +– +of the line$/m.exec(explained)?.[1]).toBe(amount);
    // The same by what stands in the list: the statement, and the line of the invoice.
    const [, invoice = ''] = new RegExp(`^${line} +(\\S+)`, 'm').exec(shown) ?? [];
    expect(await done(`explain ${number} ${invoice} --as paula`)).toContain(explained);
  }, 60_000);

  describeImportWords(cli);

  it('registers a deal and submits its bill of materials from files', async () => {
    const template = JSON.parse(await done('deals register --template --as priya')) as Json;
    const customer = { name: 'Lakeside Clinics', country: 'US', domain: 'lakeside.example' };
    const deal = { ...template, customer, value: { amount: '1330645', currency: 'USD' } };
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
    await done(`deals bom ${number} ${right} --as priya`);
    const priced = await done(`price show ${number} --as priya`);
    expect(priced).toMatch(/list USD 13,306\.45, net USD/);

    const [draft] = await json(`quotes draft ${number} 1=8400.00 --as diego`);
    const quote = String(draft?.number);
    expect(await refused(`quotes revise ${quote} 2=8300.00 --as diego`, 1)).toMatchObject({
      ...{ code: 'QUOTE_INCOMPLETE', status: 422 },
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: expect.stringContaining('#/lines') as string }),
      ]) as unknown,
    });
    await done(`quotes issue ${quote} --as diego`);
    expect(await done(`quotes request-change ${quote} --reason "A little less" --as priya`)).toContain(
      'draft',
    );
    expect(await done(`quotes show ${quote} --as priya`)).toMatch(
      /said +A little less\nIts lines are not shown/,
    );
    expect(await done(`quotes revise ${quote} 1=8300 --as diego`)).toContain(
      'version 2, is draft: USD 8,300.00',
    );
    await done(`quotes issue ${quote} --as diego`);
    expect(await refused(`quotes accept ${quote} --revision 0 --as priya`, 1)).toMatchObject({
      ...{ code: 'REVISION_MISMATCH', status: 412, next: expect.stringContaining('show') as string },
    });
    const [issued] = await json(`quotes show ${quote} --as priya`);
    const revision = String(issued?.revision);
    expect(await done(`quotes accept ${quote} --revision ${revision} --as priya`)).toContain('is accepted');
  }, 60_000);

  it('compares two drafts by cause, and takes a line from its deal and back', async () => {
    const [found] = await json('run difference RR-2026Q3-01 RR-2026Q3-02 --as lars');
    const { total, causes } = found as {
      total: { amount: string };
      causes: { cause: string; change: { amount: string } }[];
    };
    // The line's own reward, and what its volume does to the deal's other lines.
    expect(causes.map(({ cause }) => cause)).toEqual(['match', 'deal']);
    expect(causes.reduce((sum, { change }) => sum + BigInt(change.amount), 0n)).toBe(BigInt(total.amount));
    expect(await done('run difference RR-2026Q3-01 RR-2026Q3-02 --lines --as lars')).toMatch(
      /total +\d+ +USD 495\.00/,
    );
    expect(await done('run difference RR-2026Q3-01 RR-2026Q3-01 --as lars')).toBe('Nothing changed.\n');

    const [line] = await json('shipments list --status matched --where invoiceNo=INV-88120 --as chen');
    const [id, deal] = [String(line?.id), String(line?.dealNumber)];
    // The quarter is issued: one prepares, another approves (G61).
    expect(await refused(`shipments unmatch ${id} --reason "A slip" --as chen`, 1)).toMatchObject({
      code: 'CORRECTION_REQUIRED',
    });
    const corrected = async (options: string): Promise<string> => {
      const founded = `${options} --reason "A slip" --evidence "PO 77120" --as chen`;
      const prepared = await done(`shipments correct-match ${id} ${founded}`);
      const correction = /^(lcor_\S+) is prepared/.exec(prepared)?.[1] ?? '';
      expect(await done(`shipments corrections ${id} --as lars`)).toContain(correction);
      const approve = `shipments approve-correction ${id} ${correction} --as lars`;
      expect(await done(approve)).toContain(`${correction} is approved`);
      return prepared;
    };
    expect(await corrected('')).toMatch(/it moves 2026-Q3 USD -\d/);
    expect(await done(`shipments show ${id} --as chen`)).toMatch(/status +unmatched/);
    expect(await corrected(`--deal ${deal}`)).toMatch(/it moves 2026-Q3 USD \d/);
    expect(await done(`shipments show ${id} --as chen`)).toMatch(/status +matched/);
  }, 60_000);

  it('brings partners in, and rules and rates from files, one person after another', async () => {
    await done('partners invite PTR-7001 --kind reseller --name "Seven Networks" --country US --as chen');
    expect(
      await done('partners enrol PTR-7001 --level elite --tier A --regions americas --as chen'),
    ).toContain('PTR-7001 is terms_pending, elite.');
    expect(await done('partners standing PTR-0042 --on 2026-09-30 --as chen')).toMatch(/level +elite-plus/);

    const shown = JSON.parse(await done('programme show jpa-2023 --definition --as ines')) as Json;
    const rules = inFolder('rules.json', JSON.stringify({ ...shown, effectiveFrom: '2027-01-01' }));
    expect(await done(`programme draft ${rules} --dry-run --as ines`)).toContain('would be version 2');
    const wrong = inFolder('wrong.json', JSON.stringify({ programmeId: 'jpa-2023' }));
    const { code, errors, next } = await refused(`programme draft ${wrong} --dry-run --as ines`, 1);
    expect([code, (errors as Json[]).length > 1]).toEqual(['DEFINITION_INVALID', true]);
    expect(next).toContain('nothing was recorded');
    expect(await json('programme versions jpa-2023 --as ines')).toHaveLength(1);

    const rates = inFolder(
      'rates.csv',
      'date_or_month,base,quote,rate,source\n2027-01,USD,EUR,0.91,made-up\n',
    );
    expect(await done(`import fx_table ${rates} --confirm --as fatima`)).toContain('applied');
    const [table] = await json('fx list --as fatima');
    expect(await refused(`fx approve ${String(table?.id)} --as fatima`, 1)).toMatchObject({
      code: 'ROLE_REQUIRED',
    });
    expect(await done(`fx approve ${String(table?.id)} --as lars`)).toContain('is approved');
  }, 60_000);

  it('tells an operator what failed, and refuses what is no failure', async () => {
    expect(await done('outbox list')).toBe('No command has failed.\n');
    expect(await refused('outbox retry nothing', 1)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused('outbox retry', 2)).toMatchObject({ code: 'USAGE' });
    expect(await refused('outbox list --as priya', 1)).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await refused('resume deals.quote-list', 1)).toMatchObject({ code: 'NOT_STOPPED' });
    expect(await refused('access grant pers_nora auditor', 1)).toMatchObject({ code: 'END_DATE_REQUIRED' });
    await done('access grant pers_nora channel.manager');
    expect(await done('me --as nora')).toMatch(/roles +channel\.manager/);
    await done('access revoke pers_nora channel.manager');
    expect(await done('rebuild deals.quote-list')).toContain('was rebuilt and switched');
    expect(await refused('rebuild deals.nothing', 1)).toMatchObject({ code: 'NOT_FOUND' });
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
    expect(await done('deals drafts --as bruno')).not.toContain('Norden Clinics');
    expect(await channel(`deals submit-draft ${id} --as priya`)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/REGISTRATION_INCOMPLETE[^]*\/segment MISSING/) as string,
    });
    await done(`deals change-draft ${id} ${whole} --as paula`);
    expect(await done(`deals submit-draft ${id} --as priya`)).toMatch(/^DR-\d{4}-\d{6} is submitted/);
    expect(await done('deals drafts --as priya')).not.toContain('Norden Clinics');
    await done(`deals return ${id} --reason Site? --as chen`);
    expect(await done(`deals resubmit ${id} ${whole} --as priya`)).toMatch(
      / is submitted, to be decided by /,
    );
    const [other] = await json(`deals draft ${begun} --as priya`);
    expect(await done(`deals discard-draft ${String(other?.id)} --as priya`)).toContain('is discarded');
  }, 60_000);

  it('shows money: run, payment and ledger, and exports the same file again', async () => {
    const [run] = await json('run list --quarter 2026-Q3 --status issued --as lars');
    expect(await done(`run show ${String(run?.id)} --as lars`)).toMatch(/number +RR-2026Q3-\d\d\n/);
    const batches = await json('payout batch list --as lars');
    const batch = batches.find(({ currency }) => currency === 'USD');
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

  it.each([
    'deals list --as chen',
    'deals drafts --as paula',
    'conflicts list --as carol',
    'quotes list --as diego',
    'shipments list --status matched --as chen',
    'shipments list --status unmatched --as chen',
    'imports list --as diego',
    'catalog products --as priya',
    'catalog price-lists --as ines',
    'fx list --as fatima',
    'run list --as fatima',
    'run lines RR-2026Q2-02 --as fatima',
    'period list --as fatima',
    'statement list --as fatima',
    'statement show ST-2026Q2-PTR0042 --as paula',
    'payout batch list --as fatima',
    'payout batch show PB-2026-000009 --as fatima',
    'partners list --as chen',
    'ledger entries --as amara',
    'ledger accounts --as amara',
    'notices --as priya',
    'programme versions jpa-2023 --as amara',
    'credentials list --as paula',
    'clocks --as paula',
    'credentials people --as paula',
    'inbox --as chen',
    'direct list --as carol',
    'funds list --as chen',
    'mdf requests --as paula',
    'mdf claims --as paula',
    'mou list --as chen',
    'mou milestones --as chen',
    'providers orders --as nils',
    'providers forecasts --as nils',
    'transfers list --as nils',
    'points list --as carol',
    'proofs list --as carol',
    'reviews list --as carol',
    'credits list --as chen',
    'contracts list --as paula',
    'sellers list --as carol',
    'sellers rewards --as fatima',
    'payout payee outlook PTR-0042 --as fatima',
    'events list --as amara',
    'rebuild',
    'people list --as paula',
  ])('case:E24 %s fits 80 characters and names deals and partners as people do', async (line) => {
    const shown = await done(line);
    expect(shown.split('\n').filter((text) => text.length > 80 && !text.startsWith('digest'))).toEqual([]);
    // A draft has no number yet.
    if (!line.includes('drafts'))
      expect(shown).not.toMatch(/^(?!id ).*\b(deal|prtn|quot|stmt|rrun|pbat)_[0-9a-z]{26}\b/m);
  });

  it('case:E24 gives every list to a spreadsheet', async () => {
    const [titles, ...rows] = (await done('deals list --all --csv --as chen')).trim().split('\n');
    expect(titles).toBe('number,status,stage,customer,type,value,protected until,decision due,partner');
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.every((text) => /^DR-\d{4}-\d{6},.*,PTR-\d{4}$/.test(text))).toBe(true);
    expect(await done('ledger accounts --csv --as amara')).toMatch(/^account,balance\n/);
    // A spreadsheet has room for what a terminal leaves out.
    expect(await done('mdf requests --as paula')).toContain('--wide shows more: approved, from, to');
    expect(await done('mdf requests --csv --as paula')).toMatch(
      /^number,partner,status,.*,approved,from,to\n/,
    );
  });

  it('says why it failed and ends with 1, or with 2 if it was called wrongly', async () => {
    expect(await channel('deals list --as nora')).toMatchObject({
      code: 1,
      output: expect.stringContaining('403 ROLE_REQUIRED') as string,
    });
    expect(await channel('payout batch create EUR --as fatima')).toMatchObject({
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

describeWords(cli);
describeCreditsWords(cli);
describeFundsWords(cli);
