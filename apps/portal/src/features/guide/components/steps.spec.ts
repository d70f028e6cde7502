import { statesFor, STEPS, type Told } from './steps';

const NOTHING: Told = { deals: [], lines: [], runs: [], statements: [] };
const DEAL = {
  id: 'deal_1',
  number: 'DR-1',
  status: 'approved',
  closure: 'converted',
  bomId: 'bom_1',
} as const;
const OTHER = { id: 'deal_2', number: 'DR-2', status: 'rejected', closure: null, bomId: null } as const;
const line = (last: string, dealId: string | null = null) => ({ invoiceNo: `INV-8812${last}`, dealId });
const LINES = [line('0', 'deal_1'), line('1'), line('2'), line('3'), line('4')];
type Status = 'issued' | 'accepted' | 'settled';
const statement = (status: Status, partner = '0042') => ({ number: `ST-2026Q3-PTR${partner}`, status });
const boreal = (status: Status) => statement(status, '0057');
const ALL: Told = {
  deals: [DEAL, OTHER],
  lines: LINES,
  runs: [{ status: 'issued' }],
  statements: [statement('settled'), boreal('settled')],
};
const of = (name: string, told: Told) =>
  Object.fromEntries(statesFor(name, told).map((state, index) => [STEPS[index]?.key, state]));

describe('the story of the portal', () => {
  it('begins with Priya, and says of what somebody may not see that they may not', () => {
    expect(of('priya', NOTHING)).toEqual({
      ...{ registered: 'next', overlap: 'unseen', approved: 'open', priced: 'open', ordered: 'open' },
      ...{ reported: 'unseen', calculated: 'unseen', accepted: 'unseen', paid: 'unseen' },
    });
    expect(new Set(statesFor('nora', ALL))).toEqual(new Set(['unseen']));
  });

  it('is over for an auditor when all of it stands in the records', () => {
    expect(statesFor('amara', ALL)).toEqual(STEPS.map(() => 'done'));
  });

  it('knows the second registration where it is the only one, and elsewhere by the first', () => {
    const [one, two] = [
      { ...NOTHING, deals: [OTHER] },
      { ...NOTHING, deals: [DEAL, OTHER] },
    ];
    expect([of('bruno', one).overlap, of('chen', one).overlap, of('chen', two).overlap]).toEqual([
      'done',
      'next',
      'done',
    ]);
  });

  it.each([
    ['a line is missing', LINES.slice(0, 4)],
    ['a line came twice', [...LINES.slice(0, 4), line('3')]],
    ['none is at the deal', LINES.map(({ invoiceNo }) => ({ invoiceNo, dealId: null }))],
  ])('does not tick September while %s', (_, lines) => {
    expect(of('diego', { ...ALL, lines }).reported).toBe('next');
  });

  it.each([
    ['draft', 'next'],
    ['submitted', 'done'],
    ['issued', 'done'],
  ] as const)('takes a run that is %s as %s', (status, state) => {
    expect(of('fatima', { ...ALL, runs: [{ status }] }).calculated).toBe(state);
  });

  it.each([
    ['issued', 'issued', 'next', 'open'],
    ['accepted', 'issued', 'next', 'open'],
    ['accepted', 'accepted', 'done', 'next'],
    ['settled', 'settled', 'done', 'done'],
  ] as const)(
    'takes statements that are %s and %s as accepted: %s, paid: %s',
    (own, other, accepted, paid) => {
      const statements = [statement(own), boreal(other)];
      expect(of('fatima', { ...ALL, statements })).toMatchObject({ accepted, paid });
    },
  );

  it('leaves Paula the way to Bea, whose statement she does not see', () => {
    const statements = [statement('accepted')];
    expect(of('paula', { ...ALL, statements })).toMatchObject({ accepted: 'unseen', paid: 'next' });
  });
});
