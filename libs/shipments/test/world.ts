import { Catalog, type PriceAnswer, type PricedProduct } from '@channel/catalog';
import { Deals, type DealFacts, type DealSummary, type QuarterValue } from '@channel/deals';
import { ImportKinds, type ImportContext, type ImportRow } from '@channel/imports';
import { FileStore, UploadImportCommand } from '@channel/imports/commands';
import { dayOf, type Day, type Instant, type JsonObject } from '@channel/kernel';
import { Partners, PastEffects, PROVIDER, type PartnerNow, type PartnerStanding } from '@channel/partners';
import { jpa2023, Programmes, type DefinitionInForce, type ProgrammeNow } from '@channel/programs';
import { metaOf, personOf, type Harness } from '@channel/testing/harness';
import { Global, Module } from '@nestjs/common';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cells } from '../src/domain/pos-row/pos-row.builders';

/** Keeps a report and uploads it as Diego; its check is over when this returns. */
export const uploadReport = async (
  harness: Harness,
  name: string,
  content: string | Buffer,
  options: JsonObject = {},
) => {
  const path = join(mkdtempSync(join(tmpdir(), 'pos-report-')), name);
  writeFileSync(path, content);
  const fileHash = await harness.get(FileStore).keep(path);
  const file = { kind: 'pos', fileHash, fileName: name, byteCount: Buffer.byteLength(content), options };
  const outcome = await harness.commands.execute(
    new UploadImportCommand({ ...file, orgKind: 'distributor' }, harness.meta(DIEGO)),
  );
  await harness.settled();
  return outcome;
};
export const DIEGO = personOf('diego', 'prtn_meridian');

// The neighbours of this context as they would answer: one programme, three partners, one part, one deal.

const standing = (partnerId: string, code: string, kind: PartnerStanding['kind']): PartnerStanding => ({
  partnerId,
  code,
  kind,
  name: code,
  country: 'US',
  programmeId: 'jpa-2023',
  role: kind === 'reseller' ? 'solution-reseller' : 'distributor',
  status: 'active',
  level: kind === 'reseller' ? 'elite-plus' : null,
  countryTier: 'A',
  regions: ['americas'],
  specialisations: [],
  ...{ enteredOn: null, invitedTo: [] },
  revision: '2',
});
const STANDINGS: readonly PartnerStanding[] = [
  standing('prtn_alder', 'PTR-0042', 'reseller'),
  standing('prtn_meridian', 'DIST-001', 'distributor'),
  standing('prtn_pacific', 'DIST-002', 'distributor'),
  { ...standing('prtn_norrsken', 'PTR-0131', 'reseller'), role: PROVIDER, level: 'select-provider' },
];
class FixedPartners extends Partners {
  standingOn(partnerId: string): Promise<PartnerStanding | undefined> {
    return Promise.resolve(STANDINGS.find((entry) => entry.partnerId === partnerId));
  }
  async now(partnerId: string, at: Instant): Promise<PartnerNow | undefined> {
    const standing = await this.standingOn(partnerId);
    if (standing === undefined) return undefined;
    return { standing, programme: await new FixedProgrammes().now(standing.programmeId, at) };
  }
  idOfCode(code: string): string {
    return STANDINGS.find((entry) => entry.code === code)?.partnerId ?? code;
  }
}
class FixedProgrammes extends Programmes {
  async now(programmeId: string, at: Instant): Promise<ProgrammeNow> {
    return { programmeId, zone: 'UTC', day: dayOf(at, 'UTC'), inForce: await this.inForce() };
  }
  allNow(at: Instant): Promise<readonly ProgrammeNow[]> {
    return Promise.all([this.now(jpa2023.programmeId, at)]);
  }
  inForce(): Promise<DefinitionInForce | undefined> {
    return Promise.resolve({ definition: jpa2023, version: 1, checkpoint: '' });
  }
}
const part: PricedProduct = {
  sku: 'EX4100-48P',
  description: 'EX4100 48-port',
  family: 'EX',
  productLine: 'switching',
  kind: 'product',
  listPrice: { amount: '1330645', currency: 'USD' },
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  eligible: true,
  serialised: true,
  lastOrderOn: null,
  replacementSku: null,
  priceListId: 'plst_1',
  priceListCode: 'EN-USD',
};
class FixedCatalog extends Catalog {
  pricesOn(skus: readonly string[], _day: Day): Promise<PriceAnswer> {
    const unknown = skus.filter((sku) => sku !== part.sku);
    return Promise.resolve({
      found: new Map(skus.filter((sku) => sku === part.sku).map((sku) => [sku, part])),
      unknown: new Map(unknown.map((sku) => [sku, [part.sku]])),
      checkpoint: '',
    });
  }
}
const deal = {
  dealId: 'deal_1',
  number: 'DR-2026-000184',
  partnerId: 'prtn_alder',
  distributorId: 'prtn_meridian',
  customer: { key: 'k', name: 'Halden Hospitals', country: 'US', domain: 'halden-hospitals.example' },
  status: 'approved',
  dealType: 'new-opportunity',
  orderUse: 'resale',
  approvedOn: '2026-09-07',
  protectedUntilOn: '2026-12-06',
  wonOn: null,
  closedOn: null,
} as const;
class FixedDeals extends Deals {
  byNumber(number: string): Promise<DealSummary | undefined> {
    return Promise.resolve(number === deal.number ? { ...deal, skus: [part.sku] } : undefined);
  }
  byPartner(): Promise<readonly DealSummary[]> {
    return Promise.resolve([]);
  }
  facts(dealId: string): Promise<DealFacts | undefined> {
    const more = { region: 'americas', segment: 'enterprise', orderNumber: null, quoteId: null, bomId: null };
    const facts = { ...deal, ...more, submittedBy: 'pers_priya', approved: [], revision: '3' };
    // One that another distributor is named by.
    const foreign = { ...facts, dealId: 'deal_foreign', distributorId: 'prtn_nordlicht' };
    // A further one of the same parties.
    const second = { ...facts, dealId: 'deal_2', number: 'DR-2026-000185' };
    return Promise.resolve([facts, second, foreign].find((one) => one.dealId === dealId));
  }
  registered(): Promise<readonly QuarterValue[]> {
    return Promise.resolve([{ quarter: '2026-Q3', value: { amount: '2000000', currency: 'USD' } }]);
  }
  naming(): Promise<readonly []> {
    return Promise.resolve([]);
  }
}

@Global()
@Module({
  providers: [
    { provide: Partners, useClass: FixedPartners },
    { provide: Programmes, useClass: FixedProgrammes },
    PastEffects,
    { provide: Catalog, useClass: FixedCatalog },
    { provide: Deals, useClass: FixedDeals },
  ],
  exports: [Partners, PastEffects, Programmes, Catalog, Deals],
})
export class NeighboursModule {}

/** In place of the import pipeline: the kinds alone. */
@Global()
@Module({ providers: [ImportKinds], exports: [ImportKinds] })
export class KindsModule {}

export const row = (at: number, overrides: Readonly<Record<string, string>> = {}): ImportRow => ({
  ...{ ...cells(overrides, at), sent: {}, findings: [], raw: [] },
});

/** An import of that sender; the same command id stands for the same job run again. */
export const importOf = (
  fileHash: string,
  orgId = 'prtn_meridian',
  more: Partial<ImportContext> = {},
): ImportContext => ({
  importId: `impt_${fileHash}`,
  fileHash,
  fileName: `${fileHash}.csv`,
  options: {},
  sender: { id: 'pers_diego', orgId, orgKind: 'distributor' },
  meta: metaOf(personOf('diego', orgId), '2026-10-05T09:00:00.000Z', { commandId: `import-${fileHash}` }),
  unreadable: 0,
  progress: () => Promise.resolve(),
  ...more,
});
