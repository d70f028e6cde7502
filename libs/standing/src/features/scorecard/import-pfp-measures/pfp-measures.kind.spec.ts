import type { ImportContext, ImportRow } from '@channel/imports';
import { jpa2023 } from '@channel/programs';
import type { DeciderRunner } from '@channel/runtime';
import { metaOf } from '@channel/testing/harness';
import { evolve, initial, type Scorecard } from '../../../domain/scorecard/scorecard';
import type { PfpMeasure } from '../../../domain/scorecard/scorecard.events';
import { MeasuredPartners } from '../../../measured-partners';
import { scorecardIdOf } from '../../../scorecard-id';
import { PfpMeasuresKind } from './pfp-measures.kind';

// What the files meet: PTR-0042, an Operate Specialist from 1 July 2026, of which return-days of 9 is known for 2026-Q3; PTR-0057,
// which is none. It is 7 September 2026. Without database and log.

const NOW = '2026-09-07T09:00:00.000Z';
const ALDER = 'prtn_alder';
const Q3 = scorecardIdOf(ALDER, '2026-Q3');
const known: Scorecard = evolve(initial, {
  type: 'PfpMeasuresReported',
  data: {
    ...{ scorecardId: Q3, programmeId: jpa2023.programmeId, partnerId: ALDER, quarter: '2026-Q3' },
    measures: [{ measure: 'return-days', part: '', value: '9', of: null, currency: null, evidence: null }],
    ...{ importId: 'impt_0', reportedBy: 'pers_carol', reportedAt: NOW },
  },
});
const PARTNERS: Readonly<Record<string, string>> = { 'PTR-0042': ALDER, 'PTR-0057': 'prtn_boreal' };
const partners = {
  idOfCode: (code: string) => PARTNERS[code] ?? 'prtn_none',
  standingOn: (partnerId: string, day: string) =>
    Promise.resolve(
      Object.values(PARTNERS).includes(partnerId)
        ? {
            ...{ partnerId, programmeId: jpa2023.programmeId, kind: 'reseller' },
            specialisations:
              partnerId === ALDER && day >= '2026-07-01' ? ['operate-network-infrastructure'] : [],
          }
        : undefined,
    ),
};
const programmes = {
  allNow: () => Promise.resolve([{ day: '2026-09-07', inForce: { definition: jpa2023 } }]),
};
type Sent = Readonly<{ id: string; measures: readonly PfpMeasure[] }>;
const kindWith = (sent: Sent[] = []): PfpMeasuresKind =>
  new PfpMeasuresKind(new MeasuredPartners(partners as never, programmes as never), {
    load: (_decider: unknown, id: string) => Promise.resolve({ state: id === Q3 ? known : initial }),
    run: (_decider: unknown, id: string, { data }: Readonly<{ data: Pick<Sent, 'measures'> }>) => {
      sent.push({ id, measures: data.measures });
      return Promise.resolve({ kind: 'accepted' });
    },
  } as unknown as DeciderRunner);
const context = {
  ...{ importId: 'impt_1', fileHash: 'h', fileName: 'f.csv', options: {}, unreadable: 0 },
  sender: { id: 'pers_carol', orgId: 'vendor', orgKind: 'vendor' },
  meta: metaOf('carol', NOW),
  progress: () => Promise.resolve(),
} as unknown as ImportContext;

const GOOD = {
  period: '2026-Q3',
  partner_id: 'PTR-0042',
  measure: 'renewal-contracts',
  value: '8',
  of: '10',
};
type Cells = Readonly<Record<string, string>>;
const rowOf = (row: number, cells: Cells, sent: ImportRow['sent'] = {}): ImportRow => ({
  ...{ row, cells: { ...GOOD, ...cells }, sent, findings: [], raw: [] },
});
const checked = async (...rows: readonly Cells[]) => {
  const { rows: found } = await kindWith().check(
    rows.map((cells, index) => rowOf(index + 2, cells)),
    context,
  );
  return found.map(({ outcome, findings }) => [
    outcome,
    ...findings.map(({ code, column = '' }) => `${code} ${column}`).sort(),
  ]);
};

describe('case:C18 what is wrong with a measure', () => {
  it.each<[Cells, readonly string[]]>([
    [{}, []],
    [{ partner_id: ' ptr-0042 ', measure: 'Renewal Contracts', period: '2026-q3' }, []],
    [
      { period: 'Q3', partner_id: 'PTR-9999', measure: 'happiness' },
      ['MEASURE_UNKNOWN measure', 'PARTNER_UNKNOWN partner_id', 'PERIOD_INVALID period'],
    ],
    [{ period: '2026-Q4' }, ['PERIOD_INVALID period']],
    [{ partner_id: 'PTR-0057' }, ['NOT_OPERATE_SPECIALIST partner_id']],
    [{ period: '2026-Q2' }, ['NOT_OPERATE_SPECIALIST partner_id']],
    [{ value: '11' }, ['ABOVE_WHOLE value']],
    [{ value: '8.5', of: '' }, ['BAD_NUMBER value', 'REQUIRED_MISSING of']],
    [{ of: '0', value: '0' }, ['WHOLE_IS_ZERO of']],
    [{ measure: 'attach-rate', part: 'switching', value: '120', of: '100' }, []],
    [{ measure: 'attach-rate', part: 'wireless' }, ['PART_UNKNOWN part']],
    [
      { measure: 'case-question', part: '5', value: '100.01' },
      ['PART_UNKNOWN part', 'SCORE_OUT_OF_RANGE value'],
    ],
    [{ measure: 'case-question', part: '4', value: '79.99' }, []],
    [{ measure: 'renewal-revenue', value: '80000.00', of: '100000.00' }, ['REQUIRED_MISSING currency']],
    [
      { measure: 'renewal-revenue', value: '80000.00', of: '100000.00', currency: 'XYZ' },
      ['CURRENCY_UNKNOWN currency'],
    ],
    [{ measure: 'certification', value: 'perhaps' }, ['VALUE_UNKNOWN value']],
    [{ measure: 'certification', value: 'Yes' }, []],
    [{ measure: 'customer-satisfaction', value: 'yes' }, ['EVIDENCE_MISSING evidence']],
    [{ measure: 'customer-satisfaction', value: 'no' }, []],
    [{ value: '' }, ['REQUIRED_MISSING value']],
  ])('is said at once: %j', async (cells, expected) =>
    expect(await checked(cells)).toEqual([[expected.length === 0 ? 'created' : 'error', ...expected]]),
  );
});

it('case:C19 a finding about a measure quotes the cell as it was sent', async () => {
  const { rows } = await kindWith().check([rowOf(2, { measure: 'joy' }, { measure: 'joy–' })], context);
  expect(rows[0]?.findings.map(({ code, value }) => [code, value])).toEqual([['MEASURE_UNKNOWN', 'joy–']]);
});

describe('a file with measures', () => {
  const days = (value: string): Cells => ({ measure: 'return-days', value, of: '' });
  it('knows what was said before, what it says anew, and what it says twice', async () => {
    expect(await checked(days('9'), {}, {})).toEqual([['duplicate'], ['created'], ['duplicate']]);
    expect(await checked(days('10'))).toEqual([['corrected']]);
    expect(await checked({}, { value: '9' })).toEqual([
      ['error', 'KEY_CONFLICT measure'],
      ['error', 'KEY_CONFLICT measure'],
    ]);
  });
  it('is written partner by partner and quarter by quarter, without the rows in error', async () => {
    const sent: Sent[] = [];
    const rows = [rowOf(2, {}), rowOf(3, days('10')), rowOf(4, { value: '11' })];
    const kind = kindWith(sent);
    const found = await kind.check(rows, context);
    const { rows: applied } = await kind.apply(rows, () => Promise.resolve(found), context);
    expect(applied.map(({ outcome }) => outcome)).toEqual(['created', 'corrected', 'error']);
    expect(
      sent.map(({ id, measures }) => [id, measures.map(({ measure, value }) => `${measure} ${value}`)]),
    ).toEqual([[Q3, ['renewal-contracts 8', 'return-days 10']]]);
  });
  it('is nothing without a row', async () =>
    expect((await kindWith().check([], context)).fileProblems.map(({ code }) => code)).toEqual([
      'NOTHING_TO_APPLY',
    ]));
});
