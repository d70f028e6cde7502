import { apiId, type EventStore } from '@channel/event-store';
import type { DomainEvent } from '@channel/kernel';
import { Partners, PastEffects, ReviewedYears, type PartnerEvent, type PersonEvent } from '@channel/partners';
import { jpa2023, ProgramsModule, type TermsEvent } from '@channel/programs';
import { contribute, stamped } from '@channel/runtime';
import { metaOf, startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { Global, Module } from '@nestjs/common';
import { PublishedPartners } from '../libs/partners/src/features/partner-list/published-partners';
import { StandingGates } from '../libs/partners/src/standing-gates';
import { CalculationModule } from '../libs/rewards/src/calculation/calculation.module';
import { EffectOfPastOnRewards } from '../libs/rewards/src/features/run/effect-of-past/effect-of-past.query';
import { KnownStandings } from '../libs/standing/src/facts/known-standing';
import { KnownStandingsModule } from '../libs/standing/src/facts/known-standings.module';
import { standingKnowledge } from '../libs/standing/src/facts/standing-knowledge.projection';
import { GapListController } from '../libs/standing/src/features/gap-list/gap-list.controller';
import { LevelStakes } from '../libs/standing/src/level-stakes';
import { judgedBy, StandingDesk } from '../libs/standing/src/standing-desk';
import { underLoad, type Contestant, type Sample } from './measure';
import type { BenchServer } from './server';

const PARTNERS = Number(process.env.BENCH_PARTNERS ?? 10_000);
const inWords = (count: number): string => count.toLocaleString('en-GB');
export const standingTitle = `Standing of ${inWords(PARTNERS)} partners, some 40 rows each, on one day`;
const CALLERS = 8;
const AT_ONCE = 50;
/** The facts of some hundred thousand events on a slow disk. */
const PATIENCE_MS = 1_800_000;
const ON = '2026-06-12';
const AT = `${ON}T10:00:00.000Z`;

@Global()
@Module({
  providers: [{ provide: Partners, useClass: PublishedPartners }, PastEffects, ReviewedYears, StandingGates],
  exports: [Partners, PastEffects, ReviewedYears, StandingGates],
})
class PartnersReadModule {}

// What is read and what reads it, and none of the automations: their commands would be measured with it.
@Module({
  imports: [
    ...[ProgramsModule, PartnersReadModule, CalculationModule, KnownStandingsModule],
    contribute('bench.standing', { projections: [standingKnowledge] }),
  ],
  providers: [StandingDesk, LevelStakes, GapListController, EffectOfPastOnRewards],
})
class StandingReadModule {}

const append = async (store: EventStore, stream: string, events: readonly DomainEvent[]): Promise<void> => {
  const meta = metaOf('chen', AT);
  await store.append(stream, 'noStream', {
    commandId: meta.commandId,
    events: events.map((event) => stamped(event, meta)),
  });
};

const { programmeId } = jpa2023;
const VERSION: readonly TermsEvent[] = [
  {
    type: 'ProgrammeVersionDrafted',
    data: { programmeId, version: 1, definition: jpa2023, draftedBy: 'pers_ines', draftedAt: AT },
  },
  {
    type: 'ProgrammeVersionApproved',
    data: {
      ...{ programmeId, version: 1, effectiveFrom: jpa2023.effectiveFrom },
      ...{ approvedBy: 'pers_carol', approvedAt: AT },
    },
  },
];

const partnerIdOf = (index: number): string => apiId('prtn', `bench|${String(index)}`);
/** Elite asks for four people with the sales baseline: every second partner has them, the others have three. */
const sellersOf = (index: number): number => (index % 2 === 0 ? 4 : 3);

const entered = (index: number): readonly PartnerEvent[] => {
  const partnerId = partnerIdOf(index);
  const [day, at] = ['2026-01-15', '2026-01-15T09:00:00.000Z'];
  return [
    {
      type: 'PartnerInvited',
      data: {
        ...{ partnerId, code: `PTR-B${String(index).padStart(5, '0')}`, kind: 'reseller', name: 'Bench' },
        ...{ country: 'SE', programmeId, role: 'solution-reseller', invitedBy: 'pers_chen', invitedAt: at },
      },
    },
    {
      type: 'PartnerAssessed',
      data: {
        ...{ partnerId, countryTier: 'A', regions: ['emea'], level: 'elite' },
        ...{ assessedBy: 'pers_chen', assessedAt: at, effectiveOn: day },
      },
    },
    {
      type: 'PartnerTermsSigned',
      data: {
        ...{ partnerId, programmeId, termsVersion: 1, signedBy: 'pers_x', signedAt: at, signedOn: day },
      },
    },
  ];
};

const seller = (partnerId: string, personId: string): readonly PersonEvent[] => [
  {
    type: 'PartnerPersonRegistered',
    data: {
      ...{ personId, partnerId, duties: ['sales', 'post-sales'], joinedOn: '2026-01-15' },
      details: { keyId: 'key_1', cipher: 'aes-256-gcm', sealed: 'c2VhbGVk' },
      ...{ registeredBy: 'pers_x', registeredAt: AT },
    },
  },
  ...['sales-baseline', 'jncia-junos'].map((credential): PersonEvent => ({
    type: 'CredentialRecorded',
    data: {
      ...{ personId, partnerId, recordId: `exam_${personId}_${credential}`, credential },
      ...{ examOn: '2026-02-02', recordedBy: 'pers_x', recordedAt: AT },
    },
  })),
];

const fill = async ({ store }: Harness): Promise<void> => {
  await append(store, `terms-${programmeId}`, VERSION);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < PARTNERS) {
      const index = (next += 1) - 1;
      await append(store, `partner-${partnerIdOf(index)}`, entered(index));
      for (let number = 0; number < sellersOf(index); number += 1) {
        const personId = apiId('pers', `bench|${String(index)}|${String(number)}`);
        await append(store, `person-${personId}`, seller(partnerIdOf(index), personId));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

type Wrong = readonly string[];
const CAROL = viewerOf('vendor', 'vendor', 'channel.lead');

/** Rows of the level held and its neighbours, and whether the people of the level are there as they were written. */
const wrongIn = (index: number, roles: ReturnType<typeof judgedBy>['roles']): Wrong => {
  const rows = roles.flatMap(({ levels }) => levels.flatMap(({ requirements }) => requirements));
  const held = roles.flatMap(({ levels }) => levels).find(({ place }) => place === 'held');
  const people = held?.requirements.find(({ requirement }) => requirement === 'sales-baseline');
  const expected = sellersOf(index) === 4 ? 'met' : 'unmet';
  return [
    ...(rows.length < 30 ? [`a partner is judged by ${String(rows.length)} rows`] : []),
    ...(people?.state === expected ? [] : [`sales-baseline is ${people?.state ?? 'not judged'}`]),
  ];
};

/** Everybody on one day, one by one over eight callers; one partner; and its gap list with what the levels are worth. */
export const standingContestants = async (
  server: BenchServer,
  milliseconds: number,
): Promise<{ contestants: readonly Contestant[]; close: () => Promise<void> }> => {
  const { app, owner, admin } = await server.database('standing');
  const database = { name: 'standing', app, owner, admin };
  const harness = await startHarness({ imports: [StandingReadModule], database, clock: AT });
  console.log(`  writing ${inWords(PARTNERS)} partners with their people …`);
  await fill(harness);
  await harness.checkpoints.settled(PATIENCE_MS);
  const standings = harness.get(KnownStandings);
  const gaps = harness.get(GapListController);
  const some = (caller: number, index: number): number => (caller * 7_919 + index * 104_729) % PARTNERS;
  const measured = async (call: (caller: number, index: number) => Promise<Wrong>): Promise<Sample> => {
    const wrong = new Set<string>();
    const sample = await underLoad(CALLERS, milliseconds, async (caller, index) => {
      for (const sentence of await call(caller, index)) wrong.add(sentence);
    });
    return { ...sample, errors: [...sample.errors, ...wrong] };
  };
  const standingOf = async (index: number, place: string): Promise<Wrong> => {
    const known = await standings.of(partnerIdOf(index), ON, place);
    return known === undefined ? ['a partner is not known'] : wrongIn(index, judgedBy(known).roles);
  };
  const everybody = async (): Promise<Sample> => {
    const wrong = new Set<string>();
    const latencies: number[] = [];
    const began = performance.now();
    const place = await standings.placeAt();
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < PARTNERS) {
        const [index, start] = [(next += 1) - 1, performance.now()];
        for (const sentence of await standingOf(index, place)) wrong.add(sentence);
        latencies.push(performance.now() - start);
      }
    };
    await Promise.all(Array.from({ length: CALLERS }, worker));
    const took = performance.now() - began;
    if (took > 60_000) wrong.add(`all together took ${String(Math.round(took / 1_000))} s`);
    const sorted = latencies.toSorted((one, other) => one - other);
    const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    return { perSecond: PARTNERS / (took / 1_000), p50Ms: at(0.5), p99Ms: at(0.99), errors: [...wrong] };
  };
  const contestants: readonly Contestant[] = [
    { name: 'every partner, one after the other (≤ 60 s together)', run: everybody },
    {
      name: 'one partner (p99 ≤ 50 ms)',
      run: () =>
        measured(async (caller, index) => standingOf(some(caller, index), await standings.placeAt())),
    },
    {
      name: 'its gap list, with what its levels are worth (≤ 250 ms)',
      run: () =>
        measured(async (caller, index) => {
          const { levels } = await gaps.gaps(partnerIdOf(some(caller, index)), undefined, CAROL);
          const held = levels.find(({ place }) => place === 'held');
          return held?.atStake === undefined ? ['a gap list says nothing of the money'] : [];
        }),
    },
  ];
  return { contestants, close: () => harness.close() };
};
