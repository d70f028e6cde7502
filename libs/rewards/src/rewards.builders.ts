import { apiId } from '@channel/event-store';
import type { BomEvent, DealEvent } from '@channel/deals';
import type { PartnerEvent } from '@channel/partners';
import { jpa2023, type TermsEvent } from '@channel/programs';
import type { PosFileEvent } from '@channel/shipments';

export const PARTNER = apiId('prtn', 'PTR-0042');
const DISTRIBUTOR = apiId('prtn', 'DIST-001');
const at = '2026-09-21T09:00:00.000Z';
const usd = (amount: string): { amount: string; currency: string } => ({ amount, currency: 'USD' });
type Fact = TermsEvent | PartnerEvent | DealEvent | BomEvent | PosFileEvent;

/** The facts of one deal as the other contexts publish them: two switches at 8,250.00 to an Elite Plus partner. */
export const factsOfTheStory = (): readonly (readonly [string, readonly Fact[]])[] => [
  [`terms-${jpa2023.programmeId}`, terms()],
  [`partner-${PARTNER}`, partner()],
  ['deal-deal_1', deal()],
  ['bom-bom_1', bom()],
  ['posFile-impt_1', posFile()],
];

const terms = (): readonly TermsEvent[] => {
  const { programmeId, effectiveFrom } = jpa2023;
  const version = { programmeId, version: 1 };
  return [
    {
      type: 'ProgrammeVersionDrafted',
      data: { ...version, definition: jpa2023, draftedBy: 'pers_ines', draftedAt: at },
    },
    { type: 'ProgrammeVersionSubmitted', data: { ...version, submittedBy: 'pers_ines', submittedAt: at } },
    {
      type: 'ProgrammeVersionApproved',
      data: { ...version, effectiveFrom, approvedBy: 'pers_carol', approvedAt: at },
    },
  ];
};

const partner = (): readonly PartnerEvent[] => [
  {
    type: 'PartnerInvited',
    data: {
      partnerId: PARTNER,
      code: 'PTR-0042',
      kind: 'reseller',
      name: 'Alder Integrators',
      country: 'US',
      programmeId: jpa2023.programmeId,
      role: 'solution-reseller',
      invitedBy: 'pers_chen',
      invitedAt: at,
    },
  },
  {
    type: 'PartnerAssessed',
    data: {
      partnerId: PARTNER,
      level: 'elite-plus',
      countryTier: 'A',
      regions: ['americas'],
      assessedBy: 'pers_chen',
      assessedAt: at,
      effectiveOn: '2026-01-01',
    },
  },
];

const deal = (): readonly DealEvent[] => [
  {
    type: 'DealSubmitted',
    data: {
      dealId: 'deal_1',
      number: 'DR-2026-000001',
      partnerId: PARTNER,
      distributorId: DISTRIBUTOR,
      programmeId: jpa2023.programmeId,
      programmeVersion: 1,
      customer: { key: 'c', name: 'Halden Hospitals', country: 'US', domain: 'halden-hospitals.example' },
      registrableDomain: null,
      region: 'americas',
      segment: 'enterprise',
      proposedType: 'new-opportunity',
      productLines: ['switching'],
      opportunityIds: ['opty_1'],
      value: usd('2000000'),
      expectedCloseOn: '2026-10-01',
      submittedBy: 'pers_priya',
      submittedAt: at,
      decisionDueAt: at,
      basis: { standingRevision: '0', programmeCheckpoint: '' },
      overlapSeen: false,
    },
  },
  {
    type: 'DealApproved',
    data: {
      dealId: 'deal_1',
      number: 'DR-2026-000001',
      partnerId: PARTNER,
      distributorId: DISTRIBUTOR,
      dealType: 'new-opportunity',
      bomId: 'bom_1',
      programmeVersion: 1,
      approvedBy: 'pers_chen',
      approvedAt: at,
      approvedOn: '2026-09-07',
      protectedUntilOn: '2026-12-06',
      protectionEndsAt: '2026-12-07T00:00:00.000Z',
      note: null,
    },
  },
  { type: 'DealWon', data: { dealId: 'deal_1', wonOn: '2026-09-10', wonBy: 'pers_priya', wonAt: at } },
  {
    type: 'DealClosed',
    data: {
      dealId: 'deal_1',
      orderNumber: 'SO-1',
      closedOn: '2026-09-12',
      quoteId: 'quot_1',
      bomId: 'bom_1',
      closedBy: 'pers_diego',
      closedAt: at,
    },
  },
];

const bom = (): readonly BomEvent[] => [
  {
    type: 'BomSubmitted',
    data: {
      bomId: 'bom_1',
      dealId: 'deal_1',
      bomVersion: 1,
      partnerId: PARTNER,
      distributorId: DISTRIBUTOR,
      currency: 'USD',
      lines: [
        {
          line: '1',
          sku: 'EX4100-48P',
          quantity: 2,
          family: 'EX',
          productLine: 'switching',
          kind: 'product',
          eligible: true,
          listUnit: usd('1330645'),
        },
      ],
      list: usd('2661290'),
      catalogCheckpoint: '',
      submittedBy: 'pers_priya',
      submittedAt: at,
      submittedOn: '2026-09-07',
    },
  },
  {
    type: 'BomPriceApproved',
    data: {
      bomId: 'bom_1',
      dealId: 'deal_1',
      automatic: true,
      programmeVersion: 1,
      discountPercent: '38',
      registered: true,
      lines: [
        {
          ...{ line: '1', sku: 'EX4100-48P', quantity: 2, registered: true },
          ...{ netUnit: usd('825000'), standardNetUnit: usd('825000') },
        },
      ],
      net: usd('1650000'),
      reason: null,
      validUntilOn: '2026-10-07',
      approvedBy: null,
      approvedAt: at,
      approvedOn: '2026-09-07',
    },
  },
];

const posFile = (): readonly PosFileEvent[] => [
  {
    type: 'PosLinesRecorded',
    data: {
      posFileId: 'impt_1',
      distributorId: DISTRIBUTOR,
      chunk: 0,
      lines: [
        {
          lineId: 'ship_1',
          row: 2,
          distributorId: DISTRIBUTOR,
          reportPeriod: '2026-09',
          invoiceNo: 'INV-88120',
          invoiceLine: '1',
          invoiceOn: '2026-09-20',
          shipOn: '2026-09-20',
          type: 'sale',
          partnerId: PARTNER,
          customer: { name: 'Halden Hospitals', country: 'US', domain: 'halden-hospitals.example' },
          dealNumber: 'DR-2026-000001',
          sku: 'EX4100-48P',
          family: 'EX',
          productLine: 'switching',
          quantity: 2,
          unitNetPrice: usd('825000'),
          serials: ['A1', 'A2'],
          match: { dealId: 'deal_1', by: 'number', score: null },
        },
      ],
    },
  },
  {
    type: 'PosFileApplied',
    data: {
      posFileId: 'impt_1',
      distributorId: DISTRIBUTOR,
      importId: 'impt_1',
      fileHash: 'sha256:0',
      reportPeriods: ['2026-09'],
      chunks: 1,
      lineCount: 1,
      controlTotals: { USD: '1650000' },
      digest: 'sha256:0',
      appliedBy: 'pers_diego',
      appliedAt: at,
    },
  },
];
