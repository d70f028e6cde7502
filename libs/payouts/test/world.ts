import { apiId, type EventStore } from '@channel/event-store';
import { Catalog } from '@channel/catalog';
import { dayOf, type Instant } from '@channel/kernel';
import { Deals } from '@channel/deals';
import {
  Partners,
  PastEffects,
  ReviewedYears,
  StandingGates,
  type PartnerNow,
  type PartnerStanding,
} from '@channel/partners';
import {
  DraftedVersions,
  jpa2023,
  Programmes,
  type DefinitionInForce,
  type ProgrammeNow,
} from '@channel/programs';
import type { FxTableEvent, StatementEvent } from '@channel/rewards';
import { stamped } from '@channel/runtime';
import { metaOf, personOf } from '@channel/testing/harness';
import { Global, Module } from '@nestjs/common';

// The neighbours of this context as they would answer, and an accepted statement as rewards would write it.

const alder: PartnerStanding = {
  partnerId: 'prtn_alder',
  code: 'PTR-0042',
  kind: 'reseller',
  name: 'Alder Integrators',
  country: 'US',
  programmeId: 'jpa-2023',
  role: 'solution-reseller',
  status: 'active',
  level: 'elite-plus',
  countryTier: 'A',
  regions: ['americas'],
  specialisations: [],
  ...{ enteredOn: null, invitedTo: [] },
  revision: '2',
};
class FixedPartners extends Partners {
  standingOn(partnerId: string): Promise<PartnerStanding | undefined> {
    return Promise.resolve(partnerId === alder.partnerId ? alder : undefined);
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
    return { programmeId, zone: 'UTC', day: dayOf(at, 'UTC'), inForce: await this.inForce() };
  }
  allNow(at: Instant): Promise<readonly ProgrammeNow[]> {
    return Promise.all([this.now(jpa2023.programmeId, at)]);
  }
  inForce(): Promise<DefinitionInForce | undefined> {
    return Promise.resolve({ definition: jpa2023, version: 1, checkpoint: '' });
  }
}

@Global()
@Module({
  providers: [
    { provide: Partners, useClass: FixedPartners },
    StandingGates,
    ReviewedYears,
    { provide: Programmes, useClass: FixedProgrammes },
    PastEffects,
    // Nothing here ships, is priced or is tried.
    { provide: DraftedVersions, useValue: {} },
    { provide: Deals, useValue: {} },
    { provide: Catalog, useValue: {} },
  ],
  exports: [Partners, PastEffects, ReviewedYears, StandingGates, DraftedVersions, Programmes, Deals, Catalog],
})
export class NeighboursModule {}

export const paula = personOf('paula', 'prtn_alder');
const usd = (amount: string) => ({ amount, currency: 'USD' });

/** Writes a statement of one line, accepted. @returns its id */
export const acceptedStatement = async (
  store: EventStore,
  quarter: string,
  amount = '82500',
  { programmeId, partnerId, code }: Pick<PartnerStanding, 'programmeId' | 'partnerId' | 'code'> = alder,
  now: Instant = '2026-10-15T09:00:00.000Z',
): Promise<string> => {
  const statementId = apiId('stmt', `${programmeId}|${partnerId}|${quarter}`);
  const meta = metaOf('fatima', now);
  const line = {
    rewardLineId: apiId('rlin', `${statementId}|1`),
    partnerId,
    lineId: 'ship_1',
    dealId: 'deal_1',
    invoiceNo: 'INV-88120',
    invoiceLine: '1',
    shipOn: '2026-09-20',
    quarter,
    sku: 'EX4100-48P',
    quantity: 2,
    planId: 'deal-registration',
    ruleVersion: 1,
    level: 'elite-plus',
    rate: { kind: 'percent', percent: '5' },
    base: usd('1650000'),
    amount: usd(amount),
    codes: [],
    inputEventIds: [],
  } as const;
  const names = { statementId, partnerId, runId: 'rrun_1' };
  const events: readonly StatementEvent[] = [
    { type: 'StatementLinesRecorded', data: { ...names, chunk: 0, lines: [line] } },
    {
      type: 'StatementIssued',
      data: {
        ...names,
        number: `ST-${quarter.replace('-', '')}-${code.replace('-', '')}`,
        programmeId,
        partnerCode: code,
        quarter,
        runNumber: 1,
        definitionVersion: 1,
        position: '',
        chunks: 1,
        lineCount: 1,
        total: usd(amount),
        accrued: usd('0'),
        trueUp: usd(amount),
        digest: 'sha256:0',
        issuedAt: now,
        approvedOn: '2026-10-14',
        issuedOn: '2026-10-15',
        payableFromOn: '2026-11-15',
        payableFromAt: '2026-11-15T00:00:00.000Z',
      },
    },
    {
      type: 'StatementAccepted',
      data: {
        statementId,
        partnerId,
        by: 'partner',
        acceptedBy: 'pers_paula',
        acceptedAt: now,
      },
    },
  ];
  await store.append(`statement-${statementId}`, 'noStream', {
    commandId: meta.commandId,
    events: events.map((event) => stamped(event, meta)),
  });
  return statementId;
};

/** Writes an approved table with one rate of EUR for USD. */
export const approvedRate = async (store: EventStore, on: string, rate: string): Promise<void> => {
  const now = '2026-10-15T09:00:00.000Z';
  const meta = metaOf('fatima', now);
  const table = { base: 'USD', version: 1 };
  const events: readonly FxTableEvent[] = [
    {
      type: 'FxTableImported',
      data: {
        ...table,
        importId: 'impt_fx',
        fileHash: 'sha256:0',
        rates: [{ on, quote: 'EUR', rate, source: 'made up' }],
        uploadedBy: 'pers_fatima',

        importedBy: 'pers_fatima',
        importedAt: now,
      },
    },
    { type: 'FxTableApproved', data: { ...table, approvedBy: 'pers_lars', approvedAt: now } },
  ];
  await store.append('fxTable-USD', 'noStream', {
    commandId: meta.commandId,
    events: events.map((event) => stamped(event, meta)),
  });
};
