import { choicesFor, resultsOf, settledOf, settlementsFor } from './answers';

describe('what the bank answered', () => {
  it('can be said of payments that wait for it, and of paid ones that came back', () => {
    expect(choicesFor({ status: 'sent' })).toEqual(['paid', 'failed', 'unknown']);
    expect(choicesFor({ status: 'paid' })).toEqual(['returned']);
    expect(choicesFor({ status: 'failed' })).toEqual([]);
    expect(settlementsFor({ status: 'unknown' })).toEqual(['paid', 'failed']);
    expect(settlementsFor({ status: 'sent' })).toEqual([]);
  });

  it('is sent where it was chosen, with a reason where it is not paid', () => {
    const answers = {
      one: { status: 'paid', reason: 'typed before' },
      two: { status: 'failed', reason: 'AC04' },
      three: { reason: 'nothing chosen' },
      four: { status: 'unknown' },
    } as const;
    expect(resultsOf(answers)).toEqual([
      { endToEndId: 'one', status: 'paid' },
      { endToEndId: 'two', status: 'failed', reason: 'AC04' },
      { endToEndId: 'four', status: 'unknown' },
    ]);
    expect(settledOf(answers).map(({ endToEndId }) => endToEndId)).toEqual(['one', 'two']);
  });
});
