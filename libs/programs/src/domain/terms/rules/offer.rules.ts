import type { ProgrammeDefinition, ServiceOffer } from '../definition';
import { grantableOf } from '../specialisations';
import { at, duplicates, finding, rule, unknown, unknownOne, type Rule } from './findings';

/** O7: what a product certification covers is a family of the programme, and what its contract rests on is a set. */
const certifications = rule(['operate', 'specialisations', 'families', 'requirementSets'], (definition) => {
  const { operate, families, requirementSets } = definition;
  const known = operate.certifications ?? [];
  return [
    ...duplicates(grantableOf(definition).map(({ id }) => id)).map((id) =>
      finding(at('/operate/certifications'), 'SPECIALISATION_DOUBLED', `${id} is listed twice.`),
    ),
    ...known.flatMap((certification, index) => {
      const place = at(`/operate/certifications/${String(index)}`);
      return [
        ...unknown(
          certification.families.value,
          families.value.map(({ id }) => id),
          `${place}/families/value`,
          'FAMILY_UNKNOWN',
        ),
        ...unknownOne(
          certification.requirements.value,
          requirementSets.map(({ id }) => id),
          `${place}/requirements/value`,
          'REQUIREMENT_UNKNOWN',
        ),
      ];
    }),
  ];
});

const offers = rule(['serviceOffers', 'requirementSets', 'routes'], (definition) => {
  const { serviceOffers = [], requirementSets, routes } = definition;
  const ids = serviceOffers.map(({ id }) => id);
  const sets = requirementSets.map(({ id }) => id);
  return [
    ...duplicates(ids).map((id) =>
      finding(at('/serviceOffers'), 'SERVICE_OFFER_DOUBLED', `${id} is listed twice.`),
    ),
    ...serviceOffers.flatMap(({ needs }, index) =>
      needs === undefined
        ? []
        : unknownOne(
            needs.value,
            sets,
            at(`/serviceOffers/${String(index)}/needs/value`),
            'REQUIREMENT_UNKNOWN',
          ),
    ),
    ...(definition.serviceOffers === undefined ? [] : unknownServices(routes, ids)),
    ...serviceOffers.flatMap((offer, index) => sharedParts(offer, index, serviceOffers)),
  ];
});

const unknownServices = ({ value }: ProgrammeDefinition['routes'], ids: readonly string[]) =>
  value.flatMap(({ services }, index) =>
    unknown(services, ids, at(`/routes/value/${String(index)}/services`), 'SERVICE_OFFER_UNKNOWN'),
  );

/** A part is of one offer. */
const sharedParts = (offer: ServiceOffer, index: number, all: readonly ServiceOffer[]) =>
  offer.partsBeginWith.value.flatMap((beginning, place) => {
    const other = all.find(
      ({ id, partsBeginWith }) =>
        id !== offer.id && partsBeginWith.value.some((one) => beginning.startsWith(one)),
    );
    return other === undefined
      ? []
      : [
          finding(
            at(`/serviceOffers/${String(index)}/partsBeginWith/value/${String(place)}`),
            'PARTS_SHARED',
            `What begins with ${beginning} is of ${other.id}.`,
          ),
        ];
  });

/** C1: a kind of contract is one, and what it needs is another. */
const contracts = rule(['serviceContracts'], ({ serviceContracts }) => {
  const kinds = serviceContracts?.kinds ?? [];
  const ids = kinds.map(({ id }) => id);
  return [
    ...duplicates(ids).map((id) =>
      finding(at('/serviceContracts/kinds'), 'SERVICE_OFFER_DOUBLED', `${id} is listed twice.`),
    ),
    ...kinds.flatMap(({ id, needs }, index) =>
      needs === undefined
        ? []
        : unknownOne(
            needs.value,
            ids.filter((other) => other !== id),
            at(`/serviceContracts/kinds/${String(index)}/needs/value`),
            'SERVICE_OFFER_UNKNOWN',
          ),
    ),
  ];
});

export const OFFER_RULES: readonly Rule[] = [certifications, offers, contracts];
