import { rulesFound } from './rules-found';

const rule = (topic: string, text: string) => ({ topic, text, sources: [], sample: false, applied: true });

describe('rules of the programme', () => {
  it('stand by topic, in the order of the programme, and can be searched', () => {
    const rules = [
      rule('deal', 'Protected for 90 days.'),
      rule('pos', 'Due.'),
      rule('deal', 'Decided in 2 days.'),
    ];
    expect(rulesFound(rules, '').map(({ topic, rules: found }) => [topic, found.length])).toEqual([
      ['deal', 2],
      ['pos', 1],
    ]);
    expect(rulesFound(rules, ' DAYS ').map(({ topic }) => topic)).toEqual(['deal']);
    expect(rulesFound(rules, 'nothing')).toEqual([]);
  });
});
