import { actsOn } from './batch-acts';

const batch = (status: Parameters<typeof actsOn>[0]['status'], ...items: string[]) => ({
  status,
  items: items.map((one) => ({ status: one })),
});

describe('what can be done with a batch', () => {
  it.each([
    ['drafting', [], ['cancel']],
    ['draft', ['reserved'], ['submit', 'cancel']],
    ['submitted', ['reserved'], ['approve', 'cancel']],
    ['approved', ['reserved'], ['export', 'cancel']],
    ['exported', ['sent', 'unknown'], ['record']],
    ['exported', ['paid', 'unknown'], ['reconcile']],
    ['partly_failed', ['paid', 'failed'], ['record', 'reconcile']],
    ['reconciled', ['paid'], []],
    ['cancelled', ['released'], []],
  ] as const)('%s: an analyst with %s', (status, items, acts) => {
    expect(actsOn(batch(status, ...items), ['finance.analyst'])).toEqual(acts);
  });

  it('an approver approves and cancels, and touches no file', () => {
    expect(actsOn(batch('submitted', 'reserved'), ['finance.approver'])).toEqual(['approve', 'cancel']);
    expect(actsOn(batch('approved', 'reserved'), ['finance.approver'])).toEqual(['cancel']);
    expect(actsOn(batch('exported', 'sent'), ['finance.approver'])).toEqual([]);
  });

  it('an auditor only looks', () => {
    expect(actsOn(batch('draft', 'reserved'), ['auditor'])).toEqual([]);
  });
});
