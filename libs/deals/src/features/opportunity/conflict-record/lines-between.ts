import type { RegisteredDeal } from '../../../domain/deal/deal';

/** An opportunity that several of the same registrations claim. */
export type SharedLine = Readonly<{ opportunityId: string; productLine: string }>;

/** The product lines on which at least two of these registrations meet, each opportunity once, by line. */
export const linesBetween = (deals: readonly Pick<RegisteredDeal, 'claimed'>[]): readonly SharedLine[] => {
  const places = deals.flatMap(({ claimed }) => claimed ?? []);
  const met = places.filter(
    ({ opportunityId }, at) =>
      places.findIndex((other) => other.opportunityId === opportunityId) === at &&
      places.filter((other) => other.opportunityId === opportunityId).length > 1,
  );
  return met
    .map(({ opportunityId, productLine }) => ({ opportunityId, productLine }))
    .sort((one, other) => one.productLine.localeCompare(other.productLine));
};

/** What is claimed on an opportunity, as the registrations name it. */
export const lineOf = (
  deals: readonly Pick<RegisteredDeal, 'claimed'>[],
  opportunityId: string,
): string | null =>
  deals.flatMap(({ claimed }) => claimed ?? []).find((place) => place.opportunityId === opportunityId)
    ?.productLine ?? null;
