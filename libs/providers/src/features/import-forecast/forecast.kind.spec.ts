import { apiId } from '@channel/event-store';
import type { ImportRow } from '@channel/imports';
import { forecastContext, forecastKind, type Sent } from './forecast-world.builders';

const AUGUST = apiId('sfct', 'prtn_norrsken|2026-08');
const GOOD = {
  ...{ period: '2026-08', partner_id: 'PTR-0131', track: 'wlan', customer_name: 'Northwind Clinics' },
  ...{ expected_tcv: '80000.00', currency: 'USD', close_month: '2026-12', probability: '30' },
};
type Cells = Partial<typeof GOOD>;
const rowOf = (row: number, cells: Cells, sent: ImportRow['sent'] = {}): ImportRow => ({
  ...{ row, cells: { ...GOOD, ...cells }, sent, findings: [], raw: [] },
});
const kind = forecastKind(AUGUST);
const HOTELS: Cells = {
  ...{ customer_name: 'Granite Hotels', expected_tcv: '150000', close_month: '2026-11', probability: '60 %' },
};
const checked = async (...rows: readonly Cells[]) => {
  const { rows: found } = await kind.check(
    rows.map((cells, index) => rowOf(index + 2, cells)),
    forecastContext(),
  );
  return found.map(({ outcome, findings }) => [
    outcome,
    ...findings.map(({ code, column = '' }) => `${code} ${column}`).sort(),
  ]);
};

describe('case:C18 what is wrong with a row of a forecast', () => {
  it.each<[Cells, readonly string[]]>([
    [{}, []],
    [
      { period: '2026-10', partner_id: 'PTR-0042', track: 'cooking', probability: '0.6', currency: 'z' },
      [
        ...['BAD_NUMBER probability', 'CURRENCY_UNKNOWN currency', 'PERIOD_INVALID period'],
        ...['SENDER_NOT_AUTHORISED partner_id', 'TRACK_UNKNOWN track'],
      ],
    ],
    [
      { close_month: '2026-07', expected_tcv: '-1', probability: '101' },
      ['BAD_NUMBER probability', 'CLOSE_IN_PAST close_month', 'TCV_NEGATIVE expected_tcv'],
    ],
    [{ period: 'August', close_month: 'soon' }, ['BAD_DATE close_month', 'PERIOD_INVALID period']],
    [{ customer_name: '' }, ['REQUIRED_MISSING customer_name']],
  ])('is said at once: %j', async (cells, expected) =>
    expect(await checked(cells)).toEqual([[expected.length === 0 ? 'created' : 'error', ...expected]]),
  );
});

it('case:C19 a finding about a forecast quotes the cell as it was sent', async () => {
  const { rows } = await kind.check(
    [rowOf(2, { track: 'cook-ing' }, { track: 'cook–ing ' })],
    forecastContext(),
  );
  expect(rows[0]?.findings.map(({ code, value }) => [code, value])).toEqual([['TRACK_UNKNOWN', 'cook–ing ']]);
});

describe('a file with a forecast', () => {
  it('knows what was said before, what it says anew, and what it says twice', async () => {
    expect(await checked(HOTELS, {}, {})).toEqual([['duplicate'], ['created'], ['duplicate']]);
    expect(await checked({ ...HOTELS, probability: '30' })).toEqual([['corrected']]);
    expect(await checked({}, { probability: '40' })).toEqual([
      ['error', 'KEY_CONFLICT customer_name'],
      ['error', 'KEY_CONFLICT customer_name'],
    ]);
  });
  it('is written month by month', async () => {
    const sent: Sent[] = [];
    const rows = [rowOf(2, {}), rowOf(3, { period: '2026-07' }), rowOf(4, HOTELS), rowOf(5, { track: 'x' })];
    const applying = forecastKind(AUGUST, sent);
    const found = await applying.check(rows, forecastContext());
    const { rows: applied } = await applying.apply(rows, () => Promise.resolve(found), forecastContext());
    expect(applied.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'duplicate', 'error']);
    expect(sent.map(({ id, command }) => [id, command.data.lines.length])).toEqual([
      [AUGUST, 2],
      [apiId('sfct', 'prtn_norrsken|2026-07'), 1],
    ]);
  });
  it('says that nothing is expected by a month and no rows', async () => {
    const codes = async (
      options: Readonly<Record<string, string | boolean>>,
      ...rows: readonly ImportRow[]
    ) => (await kind.check(rows, forecastContext(options))).fileProblems.map(({ code }) => code);
    expect(await codes({})).toEqual(['NOTHING_TO_APPLY']);
    expect(await codes({ nil: true, period: '2026-10' })).toEqual(['NOTHING_TO_APPLY']);
    expect(await codes({ nil: true, period: '2026-07' }, rowOf(2, {}))).toEqual(['NIL_REPORT_HAS_ROWS']);
    expect(await codes({ nil: true, period: '2026-07' })).toEqual([]);
    const sent: Sent[] = [];
    const context = forecastContext({ nil: true, period: '2026-07' });
    const applying = forecastKind(AUGUST, sent);
    await applying.apply([], () => applying.check([], context), context);
    expect(sent.map(({ id, command }) => [id, command.data.lines])).toEqual([
      [apiId('sfct', 'prtn_norrsken|2026-07'), []],
    ]);
  });
});
