import type { EarnedPoints } from '@channel/partners';
import type { PfpTerms, ServiceOffer } from '@channel/programs';
import type { Criterion, JudgedScorecard } from './judge-scorecard';

/** O3: what a criterion adds to the discount of the next quarter; `0` where it is not passed, or earns nothing. */
export const pointsOf = (
  { criterion, scored, state }: Pick<Criterion, 'criterion' | 'scored' | 'state'>,
  { discountPoints }: PfpTerms,
): string =>
  scored && state === 'pass'
    ? (discountPoints?.value.criteria.find((one) => one.criterion === criterion)?.points ?? '0')
    : '0';

/** With the parts that they are for, and the quarter that they were earned in. */
export const earnedPoints = (
  { criteria }: JudgedScorecard,
  quarter: string,
  terms: PfpTerms,
  offers: readonly ServiceOffer[],
): readonly EarnedPoints[] => {
  const services = terms.discountPoints?.value.services ?? [];
  const partsBeginWith = offers
    .filter(({ id }) => services.includes(id))
    .flatMap((offer) => offer.partsBeginWith.value);
  return criteria
    .map((one) => ({ of: `${one.criterion} ${quarter}`, percent: pointsOf(one, terms), partsBeginWith }))
    .filter(({ percent }) => percent !== '0');
};
