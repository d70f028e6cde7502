import { jpa2023 } from '@channel/programs';
import { samplesIn, startWarnings } from './start-warnings';

const production = {
  nodeEnv: 'production',
  eventStore: 'eventstore',
  debtors: { EUR: { name: 'Vendor', iban: 'DE89370400440532013000', bic: 'COBADEFF' } },
} as const;
const two = [['finance.approver'], ['finance.approver', 'auditor']];

describe('case:B15 warnings at the start of production', () => {
  it('are none where the checklist is met', () => {
    expect(startWarnings(production, { samples: [], people: two })).toEqual([]);
  });
  it('are none outside production', () => {
    const development = { ...production, nodeEnv: 'development', eventStore: 'embedded' } as const;
    expect(startWarnings(development, { samples: ['x'], people: [] })).toEqual([]);
  });
  it.each([
    [
      'EVENT_STORE=embedded',
      { ...production, eventStore: 'embedded' } as const,
      { samples: [], people: two },
    ],
    ['PAYOUT_DEBTOR_', { ...production, debtors: {} }, { samples: [], people: two }],
    ['price.floor', production, { samples: ['price.floor'], people: two }],
    ['1 of at least two', production, { samples: [], people: [['finance.approver']] }],
    ['hold both', production, { samples: [], people: [...two, ['finance.approver', 'finance.analyst']] }],
  ])('name %s', (text, config, found) => {
    expect(startWarnings(config, found)).toEqual([expect.stringContaining(text)]);
  });
  it('list the sample values of the shipped definition by name', () => {
    expect(samplesIn(jpa2023)).toEqual(
      expect.arrayContaining(['correction.lookbackDays', 'customer.suspicionAt']),
    );
  });
});
