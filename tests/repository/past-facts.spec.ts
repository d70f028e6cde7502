import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(__dirname, '..', '..', 'libs', 'rewards', 'src', 'inputs', 'sources');

/** Event types of which rewards keep facts: what a past one can change of an issued quarter. */
const kept = readdirSync(SOURCES)
  .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
  .flatMap((text) => [...text.slice(text.indexOf('  on: {')).matchAll(/^ {4}([A-Z]\w+): (?!null)/gm)])
  .map(([, type = '']) => type);

const GUARDED = (spec: string) => ({ spec: `libs/${spec}.spec.ts` });
/** No reward is a function of it. */
const FORESEEN = 'It says what is to come: an estimate rests on it, and no reward.';
/** A spec that shows CORRECTION_REQUIRED, or why the event changes nothing that was issued by one person's word. */
const BY: Readonly<Record<string, Readonly<{ spec: string }> | string>> = {
  DealWon: GUARDED('deals/src/domain/deal/deal.corrections'),
  DealClosed: GUARDED('deals/src/domain/deal/deal.corrections'),
  DealTypeCorrected: GUARDED('deals/src/domain/deal/deal.corrections'),
  // For the first time it is of today; for another partner it is a reassignment.
  DealApproved: GUARDED('deals/src/domain/deal/deal.reassignment'),
  PartnerAssessed: GUARDED('partners/src/domain/partner/partner'),
  PartnerSpecialisationGranted: GUARDED('partners/src/domain/partner/standing'),
  PartnerSpecialisationEnded: GUARDED('partners/src/domain/partner/standing'),
  ShipmentLineMatched: GUARDED('shipments/src/domain/shipment-line/shipment-line.corrections'),
  ShipmentLineSplit: GUARDED('shipments/src/domain/shipment-line/shipment-line.splitting'),
  ShipmentLineRejoined: GUARDED('shipments/src/domain/shipment-line/shipment-line.splitting'),
  ShipmentLineUnmatched: GUARDED('shipments/src/domain/shipment-line/shipment-line.corrections'),
  ShipmentReturnLinked: GUARDED('shipments/src/domain/shipment-line/shipment-line.corrections'),

  PosLinesRecorded:
    'What was shipped is the distributor’s report; the next statement takes what comes late (M9).',
  DealSubmitted: 'A registration without its approval earns nothing.',
  DealExtended: 'Only what is not won is extended, and the end of a protection is asked of what is won.',
  BomSubmitted: 'A bill of materials without a price and an order earns nothing.',
  BomPriceApproved: 'A price is approved before its quote; what was closed names the version that counts.',
  PartnerLevelChanged:
    'A review decides it from its own day on (DAY_IN_PAST); of a day before it is a correction of two people.',
  PartnerKindChanged: 'It is of the day on which it is said: what was shipped before keeps its kind.',
  PartnerRoleAssessed:
    'Of a further role: what forecasts let expect rests on it, which is neither booked nor paid.',
  PartnerRoleLevelChanged:
    'Of a further role: what forecasts let expect rests on it, which is neither booked nor paid.',
  PartnerApplied: 'Who applies has no level yet.',
  PartnerInvited: 'Who is invited has no level yet.',
  PartnerTerminated: 'It is of the day on which it is said: what was shipped before keeps its level.',
  PlannedLevelWithdrawn: 'What is withdrawn has not begun.',
  PlannedSpecialisationWithdrawn: 'What is withdrawn has not begun.',
  ProgrammeVersionDrafted: 'A quarter that is issued keeps the version of its run.',
  SalesForecastReported: 'Nothing is booked or paid by a forecast.',
  RewardRunStarted: 'Two people issue what a run calculates.',
  PeriodStatementsIssued: 'Two people issue what a run calculates.',
  StatementLinesRecorded: 'Two people issue what a run calculates.',
  AdjustmentApproved: 'Two people adjust an amount by hand.',

  DealBomAttached: FORESEEN,
  DealReassigned: FORESEEN,
  DealExpired: FORESEEN,
  DealWithdrawn: FORESEEN,
  DealReturned: FORESEEN,
  DealRejected: FORESEEN,
  DealDuplicated: FORESEEN,
  DealLost: FORESEEN,
  DealRevoked: FORESEEN,
};

describe('facts of the past that are turned into money', () => {
  it('case:A3 G61 are all known here, each with its guard or the reason why it needs none', () =>
    expect(Object.keys(BY).sort()).toEqual([...new Set(kept)].sort()));

  it.each(
    Object.entries(BY).flatMap(([type, by]) => (typeof by === 'string' ? [] : [[type, by.spec] as const])),
  )('case:A3 G61 %s is no one person’s word where it moves an issued quarter', (_type, spec) => {
    const text = readFileSync(join(__dirname, '..', '..', spec), 'utf8');
    expect(text).toMatch(/case:A3[\s\S]*CORRECTION_REQUIRED/);
  });

  it('case:A3 G61 gates of requirements keep what was known when a line was issued', () =>
    expect(readFileSync(join(__dirname, '..', '..', 'libs/rewards/test/gates.int-spec.ts'), 'utf8')).toMatch(
      /case:A3[\s\S]*moves nothing that was issued/,
    ));

  it('case:A3 G61 leave customers out: two that become one move no money, and no alias of a part does', () =>
    expect(kept.filter((type) => /Customer|Alias/.test(type))).toEqual([]));
});
