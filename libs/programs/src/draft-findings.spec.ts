import { longestTurnDuring } from '@channel/testing';
import { jpa2023 } from './data/jpa-2023';
import { draftFindings } from './draft-findings';

const things = (count: number): readonly object[] => Array.from({ length: count }, () => ({}));

describe('case:B12 a draft of a definition', () => {
  it.each([
    ['15,000 plans', { plans: things(15_000) }],
    ['as many plans as there may be', { plans: things(500) }],
    ['plans with many bands each', { plans: Array.from({ length: 40 }, () => ({ bands: things(450) })) }],
    ['the shipped one, beside 19,000 things', { ...jpa2023, plans: [{ bands: things(19_000) }] }],
  ])('keeps nobody waiting for more than 100 ms: %s', async (_what, definition) => {
    const longest = await longestTurnDuring(async () => {
      expect(draftFindings(definition)).not.toEqual([]);
    }, 100);
    expect(longest).toBeLessThanOrEqual(100);
  });

  it('with lists longer than any programme has is told so, and nothing of what stands in them', () => {
    expect(draftFindings({ ...jpa2023, plans: things(501) }).map(({ detail }) => detail)).toEqual([
      'plans must have 500 or fewer entries.',
    ]);
    const many = Array.from({ length: 5 }, () => ({ bands: things(400) }));
    expect(draftFindings({ ...jpa2023, plans: many }).map(({ detail }) => detail)).toEqual([
      'All lists of a definition together have 2000 or fewer entries.',
    ]);
  });

  it('of the shipped length is not', () => expect(draftFindings(jpa2023)).toEqual([]));
});
