import { Catalog } from '@channel/catalog';
import type { Principal } from '@channel/http';
import { present } from '@channel/kernel';
import { PartnersModule, type PartnerEvent } from '@channel/partners';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { Global, Module } from '@nestjs/common';
import { OrderDesk } from '../src/order-desk';
import { OrderChecksModule, StandingModule } from '../src/index';
import { ALDER, BOREAL, enact, enrol, tell } from './world';

const FAMILIES: Readonly<Record<string, string>> = { 'DEMO-APS-EX-1Y': 'EX', 'AP33-WW': 'AP' };
const catalog = {
  pricesOn: (skus: readonly string[]) => {
    const found = skus.flatMap((sku) => {
      const family = FAMILIES[sku];
      return family === undefined ? [] : [[sku, { sku, family }] as const];
    });
    return Promise.resolve({ found: new Map(found), unknown: new Map([['DEMO-APS', ['DEMO-APS-EX-1Y']]]) });
  },
};
@Global()
@Module({ providers: [{ provide: Catalog, useValue: catalog }], exports: [Catalog] })
class FixedCatalog {}

const MERIDIAN = 'prtn_meridian';
const chen = viewerOf('vendor', 'vendor', 'channel.manager');
const diego = viewerOf(MERIDIAN, 'distributor', 'distributor.user');

describe('what a partner may order', () => {
  let harness: Harness;
  let orders: OrderDesk;
  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, FixedCatalog, StandingModule, OrderChecksModule],
      clock: '2026-05-03T09:00:00.000Z',
    });
    orders = harness.get(OrderDesk);
    await enact(harness);
    await enrol(harness, ALDER, { code: 'PTR-0042', level: 'elite', on: '2026-01-15' });
    await enrol(harness, BOREAL, { code: 'PTR-0057', level: 'elite', on: '2026-01-15' });
  }, 60_000);
  afterAll(() => harness.close());

  type Asked = Readonly<{ on?: string; asOf?: string; viewer?: Principal; partnerId?: string }>;
  const reasons = async (sku: string, { on, asOf, viewer = chen, partnerId = ALDER }: Asked = {}) => {
    const orderer = await orders.ordererFor(viewer, partnerId, { on, asOf });
    const [answer] = await orders.answers(orderer, [{ sku, route: 'distribution', region: 'apac' }]);
    return present(answer, 'the answer').reasons;
  };
  const codes = async (sku: string, asked: Asked = {}) => (await reasons(sku, asked)).map(({ code }) => code);
  const grant = (fromOn: string): Promise<string> => {
    const told = { partnerId: ALDER, grantedBy: 'pers_chen', grantedAt: harness.clock.now() };
    const specialisation = 'operate-network-infrastructure';
    const event: PartnerEvent = {
      type: 'PartnerSpecialisationGranted',
      data: { ...told, specialisation, fromOn, untilOn: null },
    };
    return tell(harness, `partner-${ALDER}`, event);
  };
  const keep = (kind: 'obligation' | 'contact', name: string, value: string | null): Promise<string> => {
    const event: PartnerEvent = {
      type: 'PartnerRecordKept',
      data: {
        ...{ partnerId: ALDER, recordId: `srec_${name}`, kind, name, value, version: null, signedBy: null },
        ...{ evidence: 'Contract 7', fromOn: '2026-05-10', untilOn: null },
        ...{ keptBy: 'pers_chen', keptAt: harness.clock.now() },
      },
    };
    return tell(harness, `partner-${ALDER}`, event);
  };

  it('req:O18 req:O19: opens with the certification, once what it needs beside it is on record', async () => {
    expect(await codes('DEMO-APS-EX-1Y')).toEqual(['PARTNER_NOT_AUTHORISED']);
    harness.clock.jumpTo('2026-05-10T09:00:00.000Z');
    await grant('2026-05-10');
    expect((await reasons('DEMO-APS-EX-1Y')).map(({ requirement }) => requirement)).toEqual([
      'accepted-for-advanced-partner-support',
      'certified-contact',
    ]);
    await keep('obligation', 'operate-obligations', null);
    expect((await reasons('DEMO-APS-EX-1Y'))[0]?.detail).toMatch(
      /^Certified single point of contact with business training\. Missing: 1 more business-trained-contact named/,
    );
    await keep('contact', 'business-trained-contact', 'pers_ann');
    expect((await reasons('DEMO-APS-EX-1Y'))[0]?.detail).toMatch(/certified\.$/);
    const exam = { personId: 'pers_ann', partnerId: ALDER };
    await tell(
      harness,
      'person-pers_ann',
      {
        type: 'PartnerPersonRegistered',
        data: {
          ...exam,
          details: { keyId: 'key_1', cipher: 'aes-256-gcm', sealed: 'c2VhbGVk' },
          ...{ duties: ['post-sales'], joinedOn: '2026-01-15' },
          ...{ registeredBy: 'pers_x', registeredAt: harness.clock.now() },
        },
      },
      {
        type: 'CredentialRecorded',
        data: {
          ...{ ...exam, recordId: 'exam_1', credential: 'jncis-ent', examOn: '2026-05-10' },
          ...{ recordedBy: 'pers_x', recordedAt: harness.clock.now() },
        },
      },
    );
    expect(await codes('DEMO-APS-EX-1Y')).toEqual([]);
  });

  it('answers for an earlier day, and as it was known at one', async () => {
    harness.clock.jumpTo('2026-05-12T09:00:00.000Z');
    expect(await codes('DEMO-APS-EX-1Y', { on: '2026-05-09' })).toEqual(['PARTNER_NOT_AUTHORISED']);
    expect(await codes('DEMO-APS-EX-1Y', { on: '2026-05-12', asOf: '2026-05-09' })).toEqual([
      'PARTNER_NOT_AUTHORISED',
    ]);
    expect(await codes('DEMO-APS-EX-1Y', { on: '2026-05-12' })).toEqual([]);
    expect(await codes('AP33-WW', { on: '2026-01-14' })).toEqual(['PARTNER_NOT_AUTHORISED']);
  });

  it('names parts that are written like one that is not known', async () =>
    expect(await reasons('DEMO-APS')).toMatchObject([
      { code: 'UNKNOWN_SKU', suggestions: ['DEMO-APS-EX-1Y'] },
    ]));

  it('is no while the partner is suspended', async () => {
    const suspended: PartnerEvent = {
      type: 'PartnerSuspended',
      data: {
        ...{ partnerId: BOREAL, reason: 'Audit', suspendedBy: 'pers_carol' },
        ...{ suspendedAt: harness.clock.now(), suspendedOn: '2026-05-12' },
      },
    };
    expect(await codes('AP33-WW', { partnerId: BOREAL })).toEqual([]);
    await tell(harness, `partner-${BOREAL}`, suspended);
    expect(await codes('AP33-WW', { partnerId: BOREAL })).toEqual(['PARTNER_NOT_AUTHORISED']);
    expect(await codes('AP33-WW', { partnerId: BOREAL, on: '2026-05-11' })).toEqual([]);
  });

  it('req:X1: a distributor asks about who names it in a registration, and is not told what is lacking', async () => {
    await expect(reasons('DEMO-APS-EX-1Y', { viewer: diego })).rejects.toMatchObject({ status: 404 });
    const named = { dealId: 'deal_1', region: 'emea', partnerId: ALDER, distributorId: MERIDIAN };
    await tell(harness, 'deal-deal_1', { type: 'DealSubmitted', data: named });
    expect(await codes('DEMO-APS-EX-1Y', { viewer: diego })).toEqual([]);
    await expect(reasons('AP33-WW', { viewer: diego, partnerId: BOREAL })).rejects.toMatchObject({
      status: 404,
    });
    const alder = viewerOf(ALDER, 'partner', 'partner.rep');
    expect(await codes('DEMO-APS-EX-1Y', { viewer: alder })).toEqual([]);
    await expect(reasons('AP33-WW', { viewer: alder, partnerId: BOREAL })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('req:J93: parts of a track are closed to a provider without its certifications once gates have begun', async () => {
    const gated = {
      ...jpa2023,
      effectiveFrom: '2026-07-01',
      requirements: { gateFrom: { value: '2026-07-01', source: 'sample' } },
    };
    await enact(harness, gated, 2);
    const provider = 'prtn_provider';
    await enrol(harness, provider, {
      code: 'PTR-0131',
      level: 'select-provider',
      on: '2026-01-15',
      role: 'naas-provider',
    });
    const before = { partnerId: provider, on: '2026-06-30' };
    expect(await codes('AP33-WW', before)).toEqual([]);
    expect(await reasons('AP33-WW', { partnerId: provider, on: '2026-07-01' })).toMatchObject([
      { code: 'PARTNER_NOT_AUTHORISED', source: '001:457', rows: expect.arrayContaining(['J93']) as unknown },
    ]);
    expect(await codes('AP33-WW', { partnerId: ALDER, on: '2026-07-01' })).toEqual([]);
  });
});
