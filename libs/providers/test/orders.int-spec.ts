import { Catalog } from '@channel/catalog';
import { apiId } from '@channel/event-store';
import { ImportKinds, readCsv, type ImportContext, type ImportKind } from '@channel/imports';
import { present } from '@channel/kernel';
import { PartnersModule, StandingGates, type PartnerEvent } from '@channel/partners';
import { jpa2023, ProgramsModule, type ProgrammeDefinition, type TermsEvent } from '@channel/programs';
import { contribute, viewOf } from '@channel/runtime';
import { metaOf, personOf, startHarness, type Harness } from '@channel/testing/harness';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { forecastList } from '../src/features/forecast-list/forecast-list.projection';
import { ForecastImports } from '../src/features/import-forecast/forecast-imports';
import { OrderImports } from '../src/features/import-orders/order-imports';
import { orderList } from '../src/features/order-list/order-list.projection';
import { OrderSurroundings } from '../src/order-surroundings';
import { ProviderSenders } from '../src/provider-senders';

const { programmeId } = jpa2023;
const NORRSKEN = apiId('prtn', 'PTR-0131');
const ESTUARY = apiId('prtn', 'PTR-0084');
const ALDER = apiId('prtn', 'PTR-0042');
const at = '2026-08-03T09:00:00.000Z';

const FAMILIES: Readonly<Record<string, string>> = { 'AP33-WW': 'AP', SSR120: 'SSR' };
const catalog = {
  pricesOn: (skus: readonly string[]) => {
    const found = skus.flatMap((sku) => {
      const family = FAMILIES[sku];
      return family === undefined ? [] : [[sku, { sku, family }] as const];
    });
    return Promise.resolve({ found: new Map(found), unknown: new Map(), checkpoint: '' });
  },
};
@Module({
  imports: [CqrsModule, contribute('providers', { projections: [orderList, forecastList] })],
  providers: [
    ...[ImportKinds, ProviderSenders, OrderSurroundings, OrderImports, ForecastImports],
    { provide: Catalog, useValue: catalog },
  ],
})
class ProvidersUnderTest {}

const HEAD =
  'order_no,line,order_submitted_on,region,track,sku,quantity,tcv,currency,business,use,end_customer_name,end_customer_country';
const row = (orderNo: string, on: string, rest = 'emea,wlan,AP33-WW,10,25000.00,USD'): string =>
  `${orderNo},1,${on},${rest},new,own_service,Fjord Libraries,SE`;

describe('orders of providers', () => {
  let harness: Harness;
  let kind: ImportKind;
  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, ProvidersUnderTest],
      clock: '2026-09-07T09:00:00.000Z',
    });
    kind = present(harness.get(ImportKinds).find('provider_orders'));
    // Gates begin with the quarter: from then on the track SD-WAN is closed to who lacks its certifications.
    const gated: ProgrammeDefinition = {
      ...jpa2023,
      requirements: { gateFrom: { value: '2026-07-01', source: 'sample' } },
    };
    await tell(`terms-${programmeId}`, ...versionOf(gated));
    await tell(`partner-${NORRSKEN}`, ...enrolled(NORRSKEN, 'naas-provider', 'select-provider'));
    await tell(`partner-${ALDER}`, ...enrolled(ALDER, 'solution-reseller', 'elite'));
    await tell(
      `partner-${ESTUARY}`,
      ...enrolled(ESTUARY, 'solution-reseller', 'elite'),
      ...secondRole(ESTUARY, ['apac']),
    );
    harness.get(StandingGates).register({
      inSets: (_partnerId, sets) =>
        Promise.resolve(
          new Map(
            sets.map((set) => [
              set,
              set === 'naas-sd-wan' ? [{ requirement: 'r', rows: ['J101'], missing: '2 people' }] : [],
            ]),
          ),
        ),
    });
    await harness.settled();
  }, 60_000);
  afterAll(() => harness.close());

  const tell = (stream: string, ...events: readonly (PartnerEvent | TermsEvent)[]) =>
    harness.tell(stream, ...events);
  const contextOf = (orgId: string, importId: string): ImportContext => ({
    ...{ importId, fileHash: importId, fileName: 'f.csv', options: {}, unreadable: 0 },
    sender: { id: 'pers_nils', orgId, orgKind: 'partner' },
    meta: metaOf(personOf('nils', orgId), harness.clock.now()),
    progress: () => Promise.resolve(),
  });
  /** Checked and applied, as the pipeline does it. */
  const send = (orgId: string, importId: string, ...rows: readonly string[]) =>
    sendAs(kind, orgId, importId, HEAD, ...rows);
  const sendAs = async (kind: ImportKind, orgId: string, importId: string, ...rows: readonly string[]) => {
    const file = readCsv(Buffer.from(`${rows.join('\n')}\n`), kind, {});
    const context = contextOf(orgId, importId);
    const found = await kind.check(file.rows, context);
    const { rows: applied, fileProblems } = await kind.apply(
      file.rows,
      () => Promise.resolve(found),
      context,
    );
    await harness.settled();
    return [
      ...fileProblems.map(({ code }) => code),
      ...applied.map(({ outcome, findings }) => [outcome, ...findings.map(({ code }) => code)].join(' ')),
    ];
  };
  const listed = (partnerId: string) =>
    harness.sql.query(
      `select "orderNo", "submittedOn", region, tcv from ${viewOf(orderList.name)} where "partnerId" = $1 order by 1`,
      [partnerId],
    );

  it('req:J90 req:J93 are judged by the role, the programme and the certifications of the day they were submitted', async () => {
    expect(
      await send(
        NORRSKEN,
        'impt_1',
        row('PO-1', '2026-08-20'),
        row('PO-2', '2026-07-31'),
        row('PO-3', '2026-08-20', 'apac,wlan,AP33-WW,10,1.00,USD'),
        row('PO-4', '2026-08-20', 'emea,sd-wan,SSR120,10,1.00,USD'),
        row('PO-5', '2026-08-20', 'emea,wlan,SSR120,10,1.00,USD'),
      ),
    ).toEqual([
      ...['created', 'error ROLE_NOT_HELD', 'error REGION_NOT_AUTHORISED', 'error PARTNER_NOT_AUTHORISED'],
      'error PRODUCT_NOT_AUTHORISED',
    ]);
    expect(await listed(NORRSKEN)).toEqual([
      {
        ...{ orderNo: 'PO-1', submittedOn: '2026-08-20', region: 'emea' },
        tcv: { amount: '2500000', currency: 'USD' },
      },
    ]);
  });

  it('count once, however often they come, and as they came last', async () => {
    expect(await send(NORRSKEN, 'impt_2', row('PO-1', '2026-08-20'))).toEqual(['duplicate']);
    const corrected = row('PO-1', '2026-08-21', 'emea,wlan,AP33-WW,8,20000.00,USD');
    expect(await send(NORRSKEN, 'impt_3', corrected)).toEqual(['corrected']);
    // Applied once more, as after a crash.
    expect(await send(NORRSKEN, 'impt_3', corrected)).toEqual(['duplicate']);
    expect(await listed(NORRSKEN)).toMatchObject([
      { submittedOn: '2026-08-21', tcv: { amount: '2000000', currency: 'USD' } },
    ]);
  });

  it('are of who is a provider, also with its second role, in the regions of that', async () => {
    expect(await send(ALDER, 'impt_4', row('PO-1', '2026-08-20'))).toEqual(['SENDER_NOT_AUTHORISED']);
    const inAsia = row('PO-1', '2026-08-20', 'apac,wlan,AP33-WW,10,1.00,USD');
    expect(await send(ESTUARY, 'impt_5', row('PO-9', '2026-08-20'), inAsia)).toEqual([
      'error REGION_NOT_AUTHORISED',
      'created',
    ]);
    expect(await listed(ESTUARY)).toMatchObject([{ orderNo: 'PO-1', region: 'apac' }]);
  });

  it('req:J81 are of the parts that are authorised on the day they were submitted: the list has its days', async () => {
    const tracks = jpa2023.tracks.map((track) =>
      track.id === 'wlan' ? { ...track, families: { value: ['SSR'], source: 'sample' as const } } : track,
    );
    await tell(`terms-${programmeId}`, ...versionOf({ ...jpa2023, effectiveFrom: '2026-09-01', tracks }, 2));
    await harness.settled();
    const router = 'emea,wlan,SSR120,10,1.00,USD';
    expect(
      await send(
        NORRSKEN,
        'impt_9',
        row('PO-81', '2026-08-31'),
        row('PO-82', '2026-08-31', router),
        row('PO-83', '2026-09-01'),
        row('PO-84', '2026-09-01', router),
      ),
    ).toEqual(['created', 'error PRODUCT_NOT_AUTHORISED', 'error PRODUCT_NOT_AUTHORISED', 'created']);
  });

  it('req:J80 forecasts are kept month by month, each line as it was said last', async () => {
    const forecasts = present(harness.get(ImportKinds).find('forecast'));
    const head = 'period,partner_id,track,customer_name,expected_tcv,currency,close_month,probability';
    const said = (probability: number, customer = 'Granite Hotels', period = '2026-08') =>
      `${period},${NORRSKEN},wlan,${customer},150000.00,USD,2026-11,${String(probability)}`;
    const report = (importId: string, ...rows: readonly string[]) =>
      sendAs(forecasts, NORRSKEN, importId, head, ...rows);
    expect(await report('impt_6', said(60), said(30, 'Fjord Libraries', '2026-09'))).toEqual([
      ...['created', 'created'],
    ]);
    expect(await report('impt_7', said(60), said(90, 'Lumen Schools'))).toEqual(['duplicate', 'created']);
    expect(await report('impt_8', said(20))).toEqual(['corrected']);
    const kept = await harness.sql.query(
      `select period, customer, probability from ${viewOf(forecastList.name)} where "partnerId" = $1 order by 1, 2`,
      [NORRSKEN],
    );
    expect(kept).toEqual([
      { period: '2026-08', customer: 'Granite Hotels', probability: 20 },
      { period: '2026-08', customer: 'Lumen Schools', probability: 90 },
      { period: '2026-09', customer: 'Fjord Libraries', probability: 30 },
    ]);
  });
});

const versionOf = (definition: ProgrammeDefinition, version = 1): readonly TermsEvent[] => [
  {
    type: 'ProgrammeVersionDrafted',
    data: {
      ...{ programmeId, version, definition },
      ...{ draftedBy: 'pers_ines', draftedAt: at },
    },
  },
  {
    type: 'ProgrammeVersionApproved',
    data: {
      ...{ programmeId, version, effectiveFrom: definition.effectiveFrom },
      ...{ approvedBy: 'pers_carol', approvedAt: at },
    },
  },
];

const enrolled = (partnerId: string, role: string, level: string): readonly PartnerEvent[] => [
  {
    type: 'PartnerInvited',
    data: {
      ...{ partnerId, code: partnerId, kind: 'reseller', name: partnerId, country: 'SE', programmeId, role },
      ...{ invitedBy: 'pers_chen', invitedAt: at },
    },
  },
  {
    type: 'PartnerAssessed',
    data: {
      ...{ partnerId, level, countryTier: 'A', regions: ['emea'], effectiveOn: '2026-08-01' },
      ...{ assessedBy: 'pers_chen', assessedAt: at },
    },
  },
  {
    type: 'PartnerTermsSigned',
    data: {
      ...{ partnerId, programmeId, termsVersion: 1, signedBy: 'p', signedAt: at, signedOn: '2026-08-02' },
    },
  },
];

const secondRole = (partnerId: string, regions: readonly string[]): readonly PartnerEvent[] => {
  const of = { partnerId, programmeId, role: 'naas-provider' };
  return [
    {
      type: 'PartnerRoleOpened',
      data: { ...of, by: 'invitation', reason: 'It runs a service.', openedBy: 'p', openedAt: at },
    },
    {
      type: 'PartnerRoleAssessed',
      data: {
        ...{ ...of, level: 'select-provider', regions, effectiveOn: '2026-08-01' },
        ...{ assessedBy: 'pers_chen', assessedAt: at },
      },
    },
    {
      type: 'PartnerRoleSigned',
      data: { ...of, termsVersion: 1, signedBy: 'p', signedAt: at, signedOn: '2026-08-02' },
    },
  ];
};
