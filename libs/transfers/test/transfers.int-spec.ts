import { Catalog } from '@channel/catalog';
import { apiId } from '@channel/event-store';
import type { Principal } from '@channel/http';
import { PartnersModule, type PartnerEvent } from '@channel/partners';
import { PayableSources, PayablesModule } from '@channel/payouts';
import { jpa2023, ProgramsModule, type ProgrammeDefinition, type TermsEvent } from '@channel/programs';
import { FxRatesModule } from '@channel/rewards';
import { contribute, VENDOR_ORG, viewOf } from '@channel/runtime';
import { OwnedLines, type OwnedLine } from '@channel/shipments';
import { accepted, refusalOf } from '@channel/testing';
import { startHarness, type Harness } from '@channel/testing/harness';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { buffer } from 'node:stream/consumers';
import { ReportTitleTransferCommand } from '../src/commands';
import { TitleTransferSource } from '../src/features/pay-transfer/title-transfer-source';
import { ReportTitleTransferHandler } from '../src/features/report-transfer/report-transfer.handler';
import { TransferInvoiceController } from '../src/features/transfer-invoice/transfer-invoice.controller';
import { transferList } from '../src/features/transfer-list/transfer-list.projection';
import { TransferTerms } from '../src/transfer-terms';

const { programmeId } = jpa2023;
const NORRSKEN = apiId('prtn', 'PTR-0131');
const ESTUARY = apiId('prtn', 'PTR-0084');
const usd = (amount: string) => ({ amount, currency: 'USD' });

// The neighbours as they would answer: five units of a list price of 20,000.00 for each provider, ordered for its service.

const line = (partnerId: string, orderUse: OwnedLine['orderUse']): OwnedLine => ({
  ...{ partnerId, sku: 'EX4100-48P', shipOn: '2026-08-20', currency: 'USD', serials: [], owned: 5 },
  ...(orderUse === undefined ? {} : { orderUse }),
});
const LINES: Readonly<Record<string, OwnedLine>> = {
  norrsken: line(NORRSKEN, undefined),
  estuary: line(ESTUARY, 'own-service'),
  resold: line(ESTUARY, undefined),
  accessPoint: { ...line(NORRSKEN, undefined), sku: 'AP33-WW' },
  unpriced: { ...line(NORRSKEN, undefined), sku: 'NONE' },
  early: { ...line(NORRSKEN, undefined), shipOn: '2022-12-31' },
};
const lines = { find: (lineId: string) => Promise.resolve(LINES[lineId]) };
const catalog = {
  pricesOn: ([sku = '']: readonly string[]) => {
    const part = { listPrice: usd('2000000'), family: sku === 'AP33-WW' ? 'AP' : 'EX' };
    return Promise.resolve({ found: new Map(sku === 'NONE' ? [] : [[sku, part]]) });
  },
};
@Module({
  imports: [
    CqrsModule,
    PayablesModule,
    FxRatesModule,
    contribute('transfers', { projections: [transferList] }),
  ],
  providers: [
    ...[TransferTerms, ReportTitleTransferHandler, TitleTransferSource, TransferInvoiceController],
    { provide: OwnedLines, useValue: lines },
    { provide: Catalog, useValue: catalog },
  ],
})
class TransfersUnderTest {}

describe('title transfers', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, TransfersUnderTest],
      clock: '2026-08-03T09:00:00.000Z',
    });
    await tell(`terms-${programmeId}`, ...VERSION);
    await tell(`partner-${NORRSKEN}`, ...enrolled(NORRSKEN, 'naas-provider', 'select-provider'));
    const provider: PartnerEvent = {
      type: 'PartnerRoleAssessed',
      data: {
        ...{ ...SECOND, level: 'elite-provider', regions: ['emea'], effectiveOn: '2026-08-01' },
        ...{ assessedBy: 'pers_chen', assessedAt: at },
      },
    };
    await tell(
      `partner-${ESTUARY}`,
      ...enrolled(ESTUARY, 'solution-reseller', 'elite'),
      {
        type: 'PartnerRoleOpened',
        data: { ...SECOND, by: 'invitation', reason: 'It runs a service.', openedBy: 'p', openedAt: at },
      },
      provider,
      {
        type: 'PartnerRoleSigned',
        data: { ...SECOND, termsVersion: 1, signedBy: 'p', signedAt: at, signedOn: '2026-08-02' },
      },
    );
    harness.clock.jumpTo('2026-09-07T09:00:00.000Z');
    await harness.settled();
  }, 60_000);
  afterAll(() => harness.close());

  const tell = (stream: string, ...events: readonly (PartnerEvent | TermsEvent)[]) =>
    harness.tell(stream, ...events);
  const report = (lineId: string, quantity: number, day = '01') =>
    harness.commands.execute(
      new ReportTitleTransferCommand(
        {
          ...{ partnerId: LINES[lineId]?.partnerId ?? NORRSKEN, lineId, quantity },
          ...{ endUser: { name: 'Halden', country: 'NO' } },
          ...{ transferredAt: `2026-09-${day}T10:00:00.000Z`, notification: TOLD },
        },
        harness.meta('chen'),
      ),
    );

  it('E13 G56 (d) owe the discount beyond that of the lowest level, of who is no reseller', async () => {
    await accepted(report('norrsken', 2));
    await harness.settled();
    // 2 of 20,000.00: a provider at Select pays 40 % less than list, a Reseller 20 %.
    const rows = await harness.sql.query(
      `select "number", "status", "amount" from ${viewOf(transferList.name)} where "partnerId" = $1`,
      [NORRSKEN],
    );
    expect(rows).toEqual([{ number: 'TT-2026-000001', status: 'owed', amount: usd('-800000') }]);
  });

  it('G56 owe the discount beyond that of their own level, of who resells as well; R32 it is netted', async () => {
    await accepted(report('estuary', 5));
    await harness.settled();
    const scope = { programmeId, currency: 'USD', now: harness.clock.now(), payeeIds: [ESTUARY] };
    // 45 % against 30 %: E13 (a).
    expect(await harness.get(PayableSources).open(scope)).toMatchObject([
      { source: { kind: 'title-transfer', number: 'TT-2026-000002' }, amount: usd('-1500000') },
    ]);
  });

  it('J85 owe the discount of the part’s track, where it has another than the level', async () => {
    await accepted(report('accessPoint', 1));
    await harness.settled();
    // 46 % against 20 %.
    const rows = await harness.sql.query(
      `select "amount" from ${viewOf(transferList.name)} where "number" = 'TT-2026-000003'`,
    );
    expect(rows).toEqual([{ amount: usd('-520000') }]);
  });

  it('J84 X1 have an invoice, for the provider and the vendor alone: a PDF of the same bytes each time', async () => {
    const [row] = await harness.sql.query<{ key: string }>(
      `select key from ${viewOf(transferList.name)} where "number" = 'TT-2026-000001'`,
    );
    const asked = (viewer: Pick<Principal, 'orgId' | 'orgKind'>) =>
      harness
        .get(TransferInvoiceController)
        .invoice(row?.key ?? '', { language: 'en', ...viewer } as Principal);
    const bytesFor = async (viewer: Pick<Principal, 'orgId' | 'orgKind'>) =>
      buffer((await asked(viewer)).getStream());
    const own = await bytesFor({ orgId: NORRSKEN, orgKind: 'partner' });
    expect(own.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await bytesFor({ orgId: VENDOR_ORG, orgKind: 'vendor' })).toEqual(own);
    await expect(asked({ orgId: ESTUARY, orgKind: 'partner' })).rejects.toThrow();
  });

  it('are of units that were ordered for an own service, of a line that is known', async () => {
    expect(await refusalOf(report('resold', 1))).toBe('NOT_OWN_SERVICE');
    expect(await refusalOf(report('nowhere', 1))).toBe('LINE_UNKNOWN');
    expect(await refusalOf(report('unpriced', 1))).toBe('PRICE_MISSING');
    // Before the partner had a level of the role it was no provider.
    expect(await refusalOf(report('early', 1))).toBe('NOT_OWN_SERVICE');
    expect(await refusalOf(report('norrsken', 4, '02'))).toBe('TRANSFER_ABOVE_OWNED');
  });
});

const at = '2026-08-03T09:00:00.000Z';
const SECOND = { partnerId: ESTUARY, role: 'naas-provider' };
const TOLD = {
  ...{ messageId: '<1@a.example>', from: 'a@a.example', to: 'b@b.example' },
  ...{ sentAt: '2026-08-20T08:00:00.000Z', sha256: 'b'.repeat(64) },
};
/** The shipped programme, with another discount of the WLAN track for providers at Select. */
const definition: ProgrammeDefinition = {
  ...jpa2023,
  discount: {
    ...jpa2023.discount,
    tracks: jpa2023.discount.tracks.map((entry) =>
      entry.track === 'wlan'
        ? { ...entry, percents: { value: { 'select-provider': '46' }, source: 'sample' } }
        : entry,
    ),
  },
};
const VERSION: readonly TermsEvent[] = [
  {
    type: 'ProgrammeVersionDrafted',
    data: { programmeId, version: 1, definition, draftedBy: 'pers_ines', draftedAt: at },
  },
  {
    type: 'ProgrammeVersionApproved',
    data: {
      ...{ programmeId, version: 1, effectiveFrom: jpa2023.effectiveFrom },
      ...{ approvedBy: 'pers_carol', approvedAt: at },
    },
  },
];
const enrolled = (partnerId: string, role: string, level: string): readonly PartnerEvent[] => [
  {
    type: 'PartnerInvited',
    data: {
      ...{ partnerId, code: 'PTR-1', kind: 'reseller', name: 'P', country: 'SE', programmeId, role },
      ...{ invitedBy: 'pers_chen', invitedAt: at },
    },
  },
  {
    type: 'PartnerAssessed',
    data: {
      ...{ partnerId, level, countryTier: 'A', regions: ['emea'], effectiveOn: '2026-01-01' },
      ...{ assessedBy: 'pers_chen', assessedAt: at },
    },
  },
  {
    type: 'PartnerTermsSigned',
    data: {
      ...{ partnerId, programmeId, termsVersion: 1 },
      ...{ signedBy: 'p', signedAt: at, signedOn: '2026-01-01' },
    },
  },
];
