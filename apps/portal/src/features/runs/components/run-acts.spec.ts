import { actsOn } from './run-acts';

describe('what can be done with a run', () => {
  it.each(['draft', 'returned'] as const)('a %s run is prepared by the analyst alone', (status) => {
    expect(actsOn({ status }, ['finance.analyst'])).toEqual(['submit', 'exclude', 'note']);
    expect(actsOn({ status }, ['finance.approver'])).toEqual(['note']);
  });
  it('a submitted run is decided by an approver; the analyst sees that it is not theirs', () => {
    expect(actsOn({ status: 'submitted' }, ['finance.approver'])).toEqual(['approve', 'return', 'note']);
    expect(actsOn({ status: 'submitted' }, ['finance.analyst'])).toEqual(['approve', 'note']);
    expect(actsOn({ status: 'submitted' }, ['auditor'])).toEqual([]);
  });
  it.each(['calculating', 'failed', 'approved', 'issued'] as const)(
    'a run that is %s is noted on, and no more',
    (status) => {
      expect(actsOn({ status }, ['finance.analyst', 'finance.approver'])).toEqual(['note']);
      expect(actsOn({ status }, ['auditor'])).toEqual([]);
    },
  );
});
