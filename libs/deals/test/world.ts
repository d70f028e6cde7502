import { Catalog, type PriceAnswer, type PricedProduct } from '@channel/catalog';
import { ImportKinds } from '@channel/imports';
import { dayOf, type Day, type Instant } from '@channel/kernel';
import {
  Managers,
  Partners,
  PastEffects,
  PerformancePoints,
  StandingGates,
  type PartnerNow,
  type PartnerStanding,
} from '@channel/partners';
import { jpa2023, Programmes, type DefinitionInForce, type ProgrammeNow } from '@channel/programs';
import type { Principal } from '@channel/http';
import { pageFor, personOf, type Harness } from '@channel/testing/harness';
import { Global, Module } from '@nestjs/common';
import { DealHistoryController } from '../src/features/deal/deal-history/deal-history.controller';
import { DealListController } from '../src/features/deal/deal-list/deal-list.controller';
import { DealRecordController } from '../src/features/deal/deal-record/deal-record.controller';
import { NoticeListController } from '@channel/inbox';

// The neighbours of this context as they would answer: fixed programme, standings and prices.

const standing = (data: Pick<PartnerStanding, 'partnerId' | 'code' | 'kind'>): PartnerStanding => ({
  ...data,
  name: data.code,
  country: 'US',
  programmeId: 'jpa-2023',
  role: data.kind === 'reseller' ? 'solution-reseller' : 'distributor',
  status: 'active',
  level: data.kind === 'reseller' ? 'elite-plus' : null,
  countryTier: 'A',
  regions: ['americas'],
  specialisations: [],
  ...{ enteredOn: null, invitedTo: [] },
  revision: '2',
});
const STANDINGS = new Map(
  [
    standing({ partnerId: 'prtn_alder', code: 'PTR-0042', kind: 'reseller' }),
    standing({ partnerId: 'prtn_birch', code: 'PTR-0057', kind: 'reseller' }),
    standing({ partnerId: 'prtn_cedar', code: 'PTR-0063', kind: 'reseller' }),
    standing({ partnerId: 'prtn_meridian', code: 'DIST-001', kind: 'distributor' }),
  ].map((entry) => [entry.partnerId, entry]),
);

class FixedPartners extends Partners {
  standingOn(partnerId: string): Promise<PartnerStanding | undefined> {
    return Promise.resolve(STANDINGS.get(partnerId));
  }
  async now(partnerId: string, at: Instant): Promise<PartnerNow | undefined> {
    const standing = await this.standingOn(partnerId);
    if (standing === undefined) return undefined;
    return { standing, programme: await new FixedProgrammes().now(standing.programmeId, at) };
  }
  idOfCode(code: string): string {
    return code;
  }
}
class FixedProgrammes extends Programmes {
  async now(programmeId: string, at: Instant): Promise<ProgrammeNow> {
    return { programmeId, zone: 'UTC', day: dayOf(at, 'UTC'), inForce: await this.inForce(programmeId) };
  }
  allNow(at: Instant): Promise<readonly ProgrammeNow[]> {
    return Promise.all([this.now(jpa2023.programmeId, at)]);
  }
  inForce(programmeId: string): Promise<DefinitionInForce | undefined> {
    const known = programmeId === jpa2023.programmeId;
    return Promise.resolve(known ? { definition: jpa2023, version: 1, checkpoint: '' } : undefined);
  }
}
const EX4100: PricedProduct = {
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
const SRX345: PricedProduct = {
  ...EX4100,
  sku: 'SRX345-SYS-JB',
  description: 'SRX345',
  family: 'BRANCH_SRX',
  productLine: 'security',
};
class FixedCatalog extends Catalog {
  pricesOn(skus: readonly string[], _day: Day, currency: string): Promise<PriceAnswer> {
    const known = [EX4100, SRX345].filter(({ sku }) => skus.includes(sku) && currency === 'USD');
    const unknown = skus.filter((asked) => !known.some(({ sku }) => sku === asked));
    return Promise.resolve({
      found: new Map(known.map((part) => [part.sku, part])),
      unknown: new Map(unknown.map((sku) => [sku, [EX4100.sku]])),
      checkpoint: '',
    });
  }
}

/** Of the channel team: everybody decides about every partner. */
const TEAM: Pick<Managers, 'decides'> = {
  decides: (personId) => Promise.resolve(['pers_chen', 'pers_carol'].includes(personId)),
};

@Global()
@Module({
  providers: [
    { provide: Managers, useValue: TEAM },
    { provide: Partners, useClass: FixedPartners },
    ImportKinds,
    PastEffects,
    PerformancePoints,
    StandingGates,
    { provide: Programmes, useClass: FixedProgrammes },
    { provide: Catalog, useClass: FixedCatalog },
  ],
  exports: [
    ImportKinds,
    Managers,
    Partners,
    PastEffects,
    PerformancePoints,
    StandingGates,
    Programmes,
    Catalog,
  ],
})
export class NeighboursModule {}

export const priya = personOf('priya', 'prtn_alder');
export const bruno = personOf('bruno', 'prtn_birch');
export const cora = personOf('cora', 'prtn_cedar');
export const diego = personOf('diego', 'prtn_meridian');

export const usd = (amount: string) => ({ amount, currency: 'USD' });
const HALDEN = 'halden-hospitals.example';
/** Halden Hospitals, switching, Americas: one opportunity, whoever registers it; another domain is another customer. */
export const halden = (domain = HALDEN) => ({
  customer: { name: domain === HALDEN ? 'Halden Hospitals' : domain, country: 'US', domain },
  region: 'americas',
  segment: 'enterprise',
  dealType: 'new-opportunity',
  productLines: ['switching'],
  value: usd('2661290'),
  expectedCloseOn: '2026-09-30',
  distributorId: 'prtn_meridian',
});

/** Everything that an organisation can read of a registration, as text. */
export const allThatIsSeenBy = async (harness: Harness, who: Principal, dealId: string): Promise<string> => {
  const [record, history, list, notices] = await Promise.all([
    harness.get(DealRecordController).deal(dealId, who),
    harness.get(DealHistoryController).history(dealId, who),
    harness.get(DealListController).list(pageFor(who)),
    harness.get(NoticeListController).list(pageFor(who)),
  ]);
  return JSON.stringify([record.view, history.view, list.data, notices.data]);
};
