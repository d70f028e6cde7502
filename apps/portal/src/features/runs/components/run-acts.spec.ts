import { actsOn } from './run-acts';

describe('what can be done with a run', () => {
  it.each(['draft', 'returned'] as const)('a %s run is prepared by the analyst alone', (status) => {
    expect(actsOn({ status }, ['finance.analyst'])).toEqual(['submit', 'exclude']);
    expect(actsOn({ status }, ['finance.approver'])).toEqual([]);
  });
  it('a submitted run is decided by an approver; the analyst sees that it is not theirs', () => {
    expect(actsOn({ status: 'submitted' }, ['finance.approver'])).toEqual(['approve', 'return']);
    expect(actsOn({ status: 'submitted' }, ['finance.analyst'])).toEqual(['approve']);
    expect(actsOn({ status: 'submitted' }, ['auditor'])).toEqual([]);
  });
  it.each(['calculating', 'failed', 'approved', 'issued'] as const)(
    'nothing with a run that is %s',
    (status) => {
      expect(actsOn({ status }, ['finance.analyst', 'finance.approver'])).toEqual([]);
    },
  );
});
