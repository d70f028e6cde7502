// Service contracts among neighbours that answer as they would: a line of a switch's support, one of Care Plus, and one of a switch.
import { Catalog } from '@channel/catalog';
import { ContractCreditsModule } from '@channel/credits';
import { apiId } from '@channel/event-store';
import { type PartnerEvent } from '@channel/partners';
import { jpa2023, type TermsEvent } from '@channel/programs';
import { contribute } from '@channel/runtime';
import { OwnedLines, ReportedLines, type LineAsReported, type SoldLine } from '@channel/shipments';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ContractDesk } from '../src/contract-desk';
import { ServiceContractRecordController } from '../src/features/contract-record/contract-record.controller';
import { serviceContractList } from '../src/features/contract-list/contract-list.projection';
import {
  NameRepresentativesHandler,
  WithdrawServiceContractHandler,
} from '../src/features/keep-contract/keep-contract.handler';
import { QuoteRenewalHandler } from '../src/features/quote-renewal/quote-renewal.handler';
import { RegisterServiceContractHandler } from '../src/features/register-contract/register-contract.handler';
import {
  CoverUnitHandler,
  MarkContractRenewedHandler,
  ReleaseUnitHandler,
} from '../src/features/when-contract-registered-cover-units/cover-units.handler';
import { whenContractRegisteredCoverUnits } from '../src/features/when-contract-registered-cover-units/when-contract-registered-cover-units';
import {
  EndServiceContractHandler,
  NoteRenewalAheadHandler,
  StartServiceContractHandler,
} from '../src/features/when-contract-registered-schedule-renewal/contract-deadlines.handler';
import { whenContractRegisteredScheduleRenewal } from '../src/features/when-contract-registered-schedule-renewal/when-contract-registered-schedule-renewal';
import {
  NoteContractOverlapHandler,
  whenUnitCoverRefusedNoteOverlap,
} from '../src/features/when-unit-cover-refused-note-overlap/when-unit-cover-refused-note-overlap';
import { ContractProposals } from '../src/contract-proposals';
import { ContractPreparation } from '../src/features/when-shipments-change-follow-contracts/contract-preparation';
import { FollowShipmentsHandler } from '../src/features/when-shipments-change-follow-contracts/follow-shipments.handler';
import { ReturnedUnits } from '../src/features/when-shipments-change-follow-contracts/returned-units';
import { whenShipmentsChangeFollowContracts } from '../src/features/when-shipments-change-follow-contracts/when-shipments-change-follow-contracts';

export const { programmeId } = jpa2023;
export const ALDER = apiId('prtn', 'PTR-0042');
export const BIRCH = apiId('prtn', 'PTR-0043');
export const usd = (amount: string) => ({ amount, currency: 'USD' });

export const line = (partnerId: string, sku: string, owned = 1): SoldLine => ({
  ...{ partnerId, sku, shipOn: '2026-01-12', currency: 'USD', serials: [], owned },
  ...{ distributorId: 'org_nordia', dealId: null, unitNetPrice: usd('28700') },
  customer: { name: 'Halden Hospitals', country: 'US', domain: 'halden.example' },
});
export const LINES: Record<string, SoldLine> = {
  care: line(ALDER, 'DEMO-CARE-EX-1Y', 2),
  again: line(ALDER, 'DEMO-CARE-EX-1Y', 2),
  birch: line(BIRCH, 'DEMO-CARE-EX-1Y', 1),
  plus: line(ALDER, 'DEMO-CPLUS-EX-1Y', 1),
  euros: { ...line(ALDER, 'DEMO-CARE-EX-1Y', 1), unitNetPrice: { amount: '26000', currency: 'EUR' } },
  switch: line(ALDER, 'EX4100-48P', 1),
  longer: line(ALDER, 'DEMO-CARE-EX-5Y', 1),
  two: line(ALDER, 'DEMO-CARE-EX-1Y', 2),
  matched: { ...line(ALDER, 'DEMO-CARE-EX-1Y', 2), shipOn: '2026-10-01', dealId: 'deal_7' },
  deepPlus: { ...line(ALDER, 'DEMO-CPLUS-EX-1Y', 2), shipOn: '2026-10-02', dealId: 'deal_7' },
  switches: { ...line(ALDER, 'EX4100-48P', 0), serials: ['FX22'] },
};
/** What was shipped for the registration of `matched` beside it. */
export const shipped: { serials: readonly string[] } = { serials: [] };
const lines = {
  find: (lineId: string) => Promise.resolve(LINES[lineId]),
  serialsOf: () => Promise.resolve(shipped.serials),
};
/** A report by its name, and what a person linked. */
const back = (partnerId: string, more: Partial<LineAsReported>): LineAsReported => ({
  ...{ lineId: 'back', partnerId, type: 'return', sku: 'EX4100-48P', shipOn: '2026-03-02', serials: [] },
  ...{ reverses: [], replaces: false, dealId: null, ...more },
});
export const sale = (lineId: string) => [{ lineId, quantity: 1, by: 'invoice' as const }];
const REPORTS: Readonly<Record<string, readonly LineAsReported[]>> = {
  ofBirch: [back(BIRCH, { serials: ['FX21'], reverses: sale('two') })],
  serial: [back(ALDER, { serials: [' fx21'] })],
  service: [back(ALDER, { lineId: 'back2', sku: 'DEMO-CARE-EX-1Y', reverses: sale('two') })],
  matched: ['matched', 'deepPlus'].map((lineId) => ({
    ...back(ALDER, { lineId, type: 'sale', sku: LINES[lineId]?.sku ?? '', dealId: 'deal_7' }),
  })),
  switchOnly: [back(ALDER, { lineId: 'switch', type: 'sale', dealId: 'deal_7' })],
  whole: [back(ALDER, { lineId: 'back3', reverses: sale('switches') })],
};
async function* reported(name: string): AsyncIterable<LineAsReported> {
  yield* await Promise.resolve(REPORTS[name] ?? []);
}
const catalog = {
  pricesOn: ([sku = '']: readonly string[], _day: string, currency = 'USD') => {
    if (currency !== 'USD') return Promise.resolve({ found: new Map() });
    const kind = sku.startsWith('DEMO-') ? 'service' : 'product';
    return Promise.resolve({ found: new Map([[sku, { listPrice: usd('43000'), family: 'EX', kind }]]) });
  },
};
@Module({
  imports: [
    CqrsModule,
    ContractCreditsModule,
    contribute('services', {
      projections: [serviceContractList],
      automations: [
        whenContractRegisteredCoverUnits,
        whenUnitCoverRefusedNoteOverlap,
        whenContractRegisteredScheduleRenewal,
        whenShipmentsChangeFollowContracts,
      ],
    }),
  ],
  providers: [
    ...[ContractDesk, RegisterServiceContractHandler, NameRepresentativesHandler, QuoteRenewalHandler],
    ...[WithdrawServiceContractHandler, CoverUnitHandler, ReleaseUnitHandler, MarkContractRenewedHandler],
    ...[NoteContractOverlapHandler, StartServiceContractHandler, NoteRenewalAheadHandler],
    EndServiceContractHandler,
    ServiceContractRecordController,
    ...[ContractProposals, ContractPreparation, ReturnedUnits, FollowShipmentsHandler],
    { provide: ReportedLines, useValue: { ofReport: reported, line: reported } },
    { provide: OwnedLines, useValue: lines },
    { provide: Catalog, useValue: catalog },
  ],
})
export class ServicesUnderTest {}

export const at = '2026-01-05T09:00:00.000Z';
export const VERSION: readonly TermsEvent[] = [
  {
    type: 'ProgrammeVersionDrafted',
    data: { programmeId, version: 1, definition: jpa2023, draftedBy: 'pers_ines', draftedAt: at },
  },
  {
    type: 'ProgrammeVersionApproved',
    data: {
      ...{ programmeId, version: 1, effectiveFrom: jpa2023.effectiveFrom },
      ...{ approvedBy: 'pers_carol', approvedAt: at },
    },
  },
];
export const enrolled = (partnerId: string, level: string): readonly PartnerEvent[] => [
  {
    type: 'PartnerInvited',
    data: {
      ...{ partnerId, code: 'PTR-1', kind: 'reseller', name: 'P', country: 'SE', programmeId },
      ...{ role: 'solution-reseller', invitedBy: 'pers_chen', invitedAt: at },
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
