import { importsMigrations, ImportsModule } from '@channel/imports';
import {
  ConfirmImportCommand,
  FileStore,
  MapImportCommand,
  UploadImportCommand,
} from '@channel/imports/commands';
import { jpa2023, ProgramsModule } from '@channel/programs';
import {
  ApproveProgrammeVersionCommand,
  DraftProgrammeVersionCommand,
  SubmitProgrammeVersionCommand,
} from '@channel/programs/commands';
import { viewOf, type Outcome } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CatalogModule } from '../src/catalog.module';
import { Catalog } from '../src/domain/price-list/prices';
import { priceLists } from '../src/price-lists.projection';
import { prices } from '../src/prices.projection';
import { productAliases } from '../src/product-aliases.projection';
import { RecordProductAliasCommand } from '../src/features/record-product-alias/record-product-alias.handler';
import { WithdrawProductAliasCommand } from '../src/features/withdraw-product-alias/withdraw-product-alias.handler';

const SAMPLE = join(__dirname, '..', '..', '..', 'samples', 'price-list-en-usd.csv');
const CASES = join(__dirname, '..', '..', '..', 'tests', 'fixtures', 'cases');
const HEAD = 'price_list,effective_from,effective_to,sku,description,family,kind,list_price,currency\n';

describe('price list import', () => {
  let harness: Harness;
  const folder = mkdtempSync(join(tmpdir(), 'price-list-'));

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, ImportsModule, CatalogModule],
      migrations: importsMigrations,
      runtime: { batchSize: 7 },
    });
    const programmeId = jpa2023.programmeId;
    const ines = () => harness.meta('ines');
    const version = { programmeId, version: 1 };
    accepted(
      await harness.commands.execute(
        new DraftProgrammeVersionCommand({ programmeId, definition: jpa2023 }, ines()),
      ),
    );
    accepted(await harness.commands.execute(new SubmitProgrammeVersionCommand(version, ines())));
    accepted(
      await harness.commands.execute(new ApproveProgrammeVersionCommand(version, harness.meta('carol'))),
    );
  }, 60_000);
  afterAll(() => harness.close());

  const accepted = <Code extends string>(outcome: Outcome<Code>): string => {
    if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
    return outcome.id;
  };
  const upload = async (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const fileHash = await harness.get(FileStore).keep(path);
    const data = { kind: 'price_list', fileHash, fileName: name, byteCount: content.length, options: {} };
    return harness.commands.execute(
      new UploadImportCommand({ ...data, orgKind: 'vendor' }, harness.meta('ines')),
    );
  };
  const statusOf = async (importId: string): Promise<{ status: string; problems: { code: string }[] }> => {
    const last = [];
    for await (const event of harness.store.readStream(`import-${importId}`)) last.push(event);
    const data = last.at(-1)?.data as { problems?: { code: string }[] };
    return { status: last.at(-1)?.type ?? '', problems: data.problems ?? [] };
  };

  it('makes the shipped list true: checked, confirmed, applied, priced by day', async () => {
    const content = readFileSync(SAMPLE);
    const importId = accepted(await upload('list.csv', content));
    await harness.settled();
    expect((await statusOf(importId)).status).toBe('ImportChecked');
    accepted(await upload('list-again.csv', content));
    accepted(await harness.commands.execute(new ConfirmImportCommand({ importId }, harness.meta('ines'))));
    await harness.settled();
    expect((await statusOf(importId)).status).toBe('ImportApplied');
    const answer = await harness
      .get(Catalog)
      .pricesOn(['EX4100-48P', 'EX410048P', 'NOTHING-LIKE-IT'], '2026-09-07', 'USD');
    expect(answer.found.get('EX4100-48P')).toMatchObject({
      family: 'EX',
      productLine: 'switching',
      serialised: true,
      listPrice: { amount: '1330645', currency: 'USD' },
      priceListCode: 'EN-USD',
    });
    expect(answer.unknown.get('EX410048P')?.[0]).toBe('EX4100-48P');
    expect(answer.unknown.get('NOTHING-LIKE-IT')).toEqual([]);
    const before = await harness.get(Catalog).pricesOn(['EX4100-48P'], '2025-12-31', 'USD');
    expect(before.found.size).toBe(0);
    const again = await upload('renamed.csv', content);
    expect(again).toMatchObject({ kind: 'refused', refusal: { refused: 'FILE_ALREADY_RECEIVED' } });
  }, 60_000);

  it('case:C18 takes several lists in one file, each with its own prices', async () => {
    const content = readFileSync(join(CASES, 'price-two-lists-in-one-file.csv'));
    const importId = accepted(await upload('two-lists.csv', content));
    await harness.settled();
    accepted(await harness.commands.execute(new ConfirmImportCommand({ importId }, harness.meta('ines'))));
    await harness.settled();
    expect(await statusOf(importId)).toMatchObject({ status: 'ImportApplied' });
    const lists = await harness.sql.query<{ code: string }>(
      `select code from ${viewOf(priceLists.name)} where code like 'F-2027-%' order by code`,
    );
    expect(lists.map(({ code }) => code)).toEqual(['F-2027-A', 'F-2027-B']);
    expect(await harness.sql.query(`select 1 from ${viewOf(prices.name)} where sku = 'FAIL-A'`)).toHaveLength(
      2,
    );
  }, 60_000);

  it('case:C18 lets a sender of any kind say which column is which', async () => {
    const importId = accepted(
      await upload('no-mapping.csv', readFileSync(join(CASES, 'price-no-mapping.csv'))),
    );
    await harness.settled();
    expect(await statusOf(importId)).toMatchObject({ status: 'ImportMappingNeeded' });
    const options = { mapping: { from: 'effective_from' } };
    accepted(
      await harness.commands.execute(new MapImportCommand({ importId, options }, harness.meta('ines'))),
    );
    await harness.settled();
    expect(await statusOf(importId)).toMatchObject({ status: 'ImportChecked' });
  }, 60_000);

  it.each([
    ['PRICE_IN_PAST', 'EN-USD,2026-01-01,,EX4100-48P,Switch,EX,product,1.00,USD\n'],
    ['PRICE_OVERLAP', 'EN-USD,2026-12-01,,EX4100-48P,Switch,EX,product,1.00,USD\n'],
    [
      'PRICE_GAP',
      'NEW,2026-01-01,2026-03-31,A-1,Switch,EX,product,1,USD\nNEW,2026-05-01,,A-1,Switch,EX,product,1,USD\n',
    ],
  ])(
    'is refused as a whole with %s',
    async (code, rows) => {
      const importId = accepted(await upload(`${code}.csv`, HEAD + rows));
      await harness.settled();
      const { status, problems } = await statusOf(importId);
      expect([status, problems[0]?.code]).toEqual(['ImportFailed', code]);
    },
    60_000,
  );

  it('applies nothing while one row has an error', async () => {
    const rows =
      'NEW,2026-01-01,,A-1,Switch,EX,product,1,USD\nNEW,2026-01-01,,A-2,Switch,NOPE,product,1,USD\n';
    const importId = accepted(await upload('one-error.csv', HEAD + rows));
    await harness.settled();
    const confirmed = await harness.commands.execute(
      new ConfirmImportCommand({ importId }, harness.meta('ines')),
    );
    expect(confirmed).toMatchObject({ kind: 'refused', refusal: { refused: 'ROWS_IN_ERROR' } });
  }, 60_000);

  it('changes a price from a day ahead: sent again with its last day and the next one', async () => {
    const part = 'EX4100-48P,Switch EX4100-48P,EX,product';
    const rows =
      `EN-USD,2026-01-01,2026-12-31,${part},13306.45,USD,true\n` +
      `EN-USD,2027-01-01,,${part},13900.00,USD,true\n`;
    const importId = accepted(await upload('ahead.csv', `${HEAD.trim()},serialised\n${rows}`));
    await harness.settled();
    expect((await statusOf(importId)).problems).toEqual([]);
    accepted(await harness.commands.execute(new ConfirmImportCommand({ importId }, harness.meta('ines'))));
    await harness.settled();
    const priceOn = async (day: string) =>
      (await harness.get(Catalog).pricesOn(['EX4100-48P'], day, 'USD')).found.get('EX4100-48P')?.listPrice
        .amount;
    expect(await priceOn('2026-12-31')).toBe('1330645');
    expect(await priceOn('2027-01-01')).toBe('1390000');
  }, 60_000);

  it('req:R5 finds a part by its other spelling before it is called unknown', async () => {
    const ask = () => harness.get(Catalog).pricesOn(['EX410048P', 'EX4100-48P'], '2026-09-07', 'USD');
    const alias = { alias: 'ex410048p', sku: 'EX4100-48P', reason: 'as Meridian writes it' };
    const record = (data: typeof alias) =>
      harness.commands.execute(new RecordProductAliasCommand(data, harness.meta('chen')));
    expect((await ask()).unknown.has('EX410048P')).toBe(true);
    const aliasId = accepted(await record(alias));
    const answer = await ask();
    expect(answer.found.get('EX410048P')).toEqual(answer.found.get('EX4100-48P'));
    expect(answer.found.get('EX410048P')?.sku).toBe('EX4100-48P');
    expect([...(answer.aliases ?? [])]).toEqual([['EX410048P', 'EX4100-48P']]);
    expect(answer.unknown.size).toBe(0);
    expect(await record({ ...alias, alias: 'EX4100-48T' })).toMatchObject({
      refusal: { refused: 'ALIAS_IS_PART' },
    });
    expect(await record({ ...alias, sku: 'NOTHING' })).toMatchObject({ refusal: { refused: 'UNKNOWN_SKU' } });
    const reason = 'It was another part';
    accepted(
      await harness.commands.execute(
        new WithdrawProductAliasCommand({ aliasId, reason }, harness.meta('chen')),
      ),
    );
    expect((await ask()).unknown.get('EX410048P')?.[0]).toBe('EX4100-48P');
  }, 60_000);

  it.each([prices.name, priceLists.name, productAliases.name])(
    'inv:P3 %s has the same rows when the feed is delivered again',
    async (name) => {
      const rows = () => harness.sql.query(`select * from ${viewOf(name)} order by key`);
      await harness.settled();
      const live = await rows();
      expect(live.length).toBeGreaterThan(0);
      await harness.admin.rebuild(name);
      await harness.settled();
      expect(await rows()).toEqual(live);
    },
    60_000,
  );
});
