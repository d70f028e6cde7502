import type {
  NfrTerms,
  ProgrammeDefinition,
  ServiceContractTerms,
  ServiceOffer,
} from '../../domain/terms/definition';
import { days, inWords, list, sentence, type RuleSentence } from './rule-sentence';

export const dealRules = ({ deal, reward, customer }: ProgrammeDefinition): readonly RuleSentence[] => [
  ...deal.types.value.map(({ id, criteria }) => sentence('deal', `Deal type ${id}: ${criteria}`, deal.types)),
  sentence(
    'deal',
    deal.scope.value === 'registered-lines'
      ? 'A deal earns on its registered product lines.'
      : 'A deal earns on all that its bill of materials names.',
    deal.scope,
  ),
  sentence(
    'deal',
    `Two customers of one country whose names are alike by ${customer.suspicionAt.value} or more are shown to a person, who says whether they are one.`,
    customer.suspicionAt,
  ),
  sentence(
    'deal',
    `A registration is decided within ${String(deal.decisionDays.value)} business days.`,
    deal.decisionDays,
  ),
  sentence(
    'deal',
    `An approved deal is protected for ${String(deal.protectionDays.value)} days from its approval.`,
    deal.protectionDays,
  ),
  sentence(
    'deal',
    `A channel manager approves up to ${inWords(deal.approvalLimit.value)}; above it a channel lead decides.`,
    deal.approvalLimit,
  ),
  sentence(
    'deal',
    deal.distributorRequired.value ? 'A deal names a distributor.' : 'A deal may name a distributor.',
    deal.distributorRequired,
  ),
  sentence(
    'deal',
    reward.wonInsideProtection.value
      ? 'A deal earns only if it was won on or before its last protected day.'
      : 'A deal may be won after its protection has ended.',
    reward.wonInsideProtection,
  ),

  sentence(
    'deal',
    `A registration is worth at least ${inWords(deal.minimumList.value)} list.`,
    deal.minimumList,
  ),
  sentence(
    'deal',
    `It is submitted at least ${days(deal.leadTimeDays.value)} before the expected close.`,
    deal.leadTimeDays,
  ),
  sentence(
    'deal',
    `Before its end a protection can be extended by ${days(deal.extensionDays.value)}, at most ${String(deal.extensionsMax.value)} times.`,
    deal.extensionDays,
    deal.extensionsMax,
  ),
  sentence(
    'deal',
    `Notices are written ${list(deal.reminderDays.value)} days before a protection ends.`,
    deal.reminderDays,
  ),
  sentence(
    'deal',
    `A question about a registration is answered within ${String(deal.answerBusinessDays.value)} business days.`,
    deal.answerBusinessDays,
  ),
  sentence(
    'deal',
    `A customer is new if it bought nothing of the product line for ${String(deal.newCustomerMonths.value)} months; this advises the approver.`,
    deal.newCustomerMonths,
  ),
  sentence(
    'deal',
    deal.publicTender.value === 'warn'
      ? 'A tender that was published before the submission is shown to the reviewer.'
      : 'A tender that was published before the submission refuses it.',
    deal.publicTender,
  ),
  ...(deal.tenderSegments === undefined
    ? []
    : [
        sentence(
          'deal',
          `A registration for one of these segments says whether the customer published a tender: ${list(deal.tenderSegments.value)}.`,
          deal.tenderSegments,
        ),
      ]),
  sentence('deal', 'An overlap with direct sales of the vendor goes to a person.', deal.directConflict),
  sentence(
    'deal',
    `A rejection names one of these reasons: ${list(deal.rejectionReasons.value)}.`,
    deal.rejectionReasons,
  ),
];

export const priceRules = ({
  velocity,
  discount,
  nfr,
  price,
  quote,
}: ProgrammeDefinition): readonly RuleSentence[] => [
  ...discount.levels.flatMap(({ role, percents }) =>
    Object.entries(percents.value).map(([level, percent]) =>
      sentence('price', `A ${role} at level ${level} has ${percent} % discount on list prices.`, percents),
    ),
  ),
  sentence(
    'price',
    `A bill of materials under ${inWords(velocity.limit.value)} list, ${velocity.allLines.value ? 'all of it' : 'a part of it'} in ${list(velocity.families.value)}, is priced without a person.`,
    ...[velocity.limit, velocity.families, velocity.allLines],
  ),
  sentence(
    'price',
    `The velocity price adds ${discount.velocityPoints.value} points.`,
    discount.velocityPoints,
  ),
  sentence(
    'price',
    `An approved registration adds ${discount.registrationPoints.value} points.`,
    discount.registrationPoints,
  ),
  ...(nfr === undefined ? [] : demonstrationRules(nfr)),
  sentence('price', `A price is valid for ${String(price.validDays.value)} days.`, price.validDays),
  sentence(
    'price',
    `A channel manager approves a price up to ${price.depthManager.value} points below the standard one, a channel lead up to ${price.depthLead.value}.`,
    price.depthManager,
    price.depthLead,
  ),
  sentence(
    'price',
    `A price that is asked for is decided within ${String(price.decisionBusinessDays.value)} business days.`,
    price.decisionBusinessDays,
  ),
  sentence(
    'price',
    `No price is under ${price.floor.value} % of list${list(Object.entries(price.familyFloors.value).map(([family, percent]) => `; ${family}: ${percent} %`))}.`,
    price.floor,
    price.familyFloors,
  ),
  sentence('price', `A quote is valid for ${String(quote.validDays.value)} days.`, quote.validDays),

  ...discount.tracks.map(({ track, percents }) =>
    sentence(
      'price',
      `On the ${track} track the discount is ${list(Object.entries(percents.value).map(([level, percent]) => `${percent} % (${level})`))}.`,
      percents,
    ),
  ),
];

const demonstrationRules = ({ percents, unitsPerYear }: NfrTerms): readonly RuleSentence[] =>
  Object.entries(percents.value).map(([level, percent]) =>
    sentence(
      'price',
      `Goods for demonstration, which nobody resells, have ${percent} % discount at level ${level}, up to ${String(unitsPerYear.value[level])} products in a calendar year; they count for no level and earn nothing.`,
      percents,
      unitsPerYear,
    ),
  );

/** What a part, a route and a transfer of equipment are bound to. */
export const catalogRules = ({
  catalog,
  routes,
  resale,
  serviceOffers = [],
  serviceContracts,
}: ProgrammeDefinition): readonly RuleSentence[] => [
  ...serviceOffers.flatMap(offerRules),
  ...(serviceContracts === undefined ? [] : contractRules(serviceContracts)),
  sentence(
    'catalogue',
    `A part gets a warning from ${days(catalog.eolWarningDays.value)} before its last order day, and is refused after it.`,
    catalog.eolWarningDays,
  ),
  ...routes.value.map(({ services, distribution, direct }) =>
    sentence(
      'catalogue',
      `${list(services)}: through distribution in ${list(distribution)}, direct in ${list(direct)}.`,
      routes,
    ),
  ),
  sentence(
    'catalogue',
    'A provider that passes equipment on without notification and approval before it owes the difference to the reseller price.',
    resale.evidence,
    resale.standardLevel,
  ),
];

const offerRules = ({
  name,
  forFee,
  partsBeginWith,
  onlyFor,
  needs,
}: ServiceOffer): readonly RuleSentence[] => {
  const parts = list(partsBeginWith.value);
  return [
    onlyFor === undefined
      ? sentence(
          'catalogue',
          `${name.value}, parts that begin with ${parts}, is ordered by every partner.`,
          name,
          partsBeginWith,
        )
      : sentence(
          'catalogue',
          `${name.value}, parts that begin with ${parts}, is ordered by Operate Specialists only, each for what its certifications cover.`,
          ...[name, partsBeginWith, onlyFor, ...(needs === undefined ? [] : [needs])],
        ),
    ...(forFee.value ? [sentence('catalogue', `${name.value} comes for a fee.`, forFee)] : []),
  ];
};

const contractRules = ({
  kinds,
  termMonths,
  renewalNoticeDays,
  renewalQuoteDays,
}: ServiceContractTerms): readonly RuleSentence[] => [
  ...kinds.map(({ name, partsBeginWith, needs }) => {
    const parts = list(partsBeginWith.value);
    const base = kinds.find(({ id }) => id === needs?.value)?.name;
    return needs === undefined || base === undefined
      ? sentence(
          'catalogue',
          `${name.value}, parts that begin with ${parts}, is put under contract.`,
          name,
          partsBeginWith,
        )
      : sentence(
          'catalogue',
          `${name.value}, parts that begin with ${parts}, is put under contract for a customer that has ${base.value}.`,
          ...[name, partsBeginWith, needs],
        );
  }),
  ...(termMonths === undefined
    ? []
    : [
        sentence(
          'catalogue',
          `A contract is for ${list(termMonths.value.map(({ partsEndWith, months }) => `${String(months)} months where its part ends with ${partsEndWith}`))}; one that was shipped for a registration is prepared by itself.`,
          termMonths,
        ),
      ]),
  sentence(
    'catalogue',
    `The renewal of a contract is told ${list(renewalNoticeDays.value.map(String))} days before its end; the prices of a renewal quote hold for ${days(renewalQuoteDays.value)}.`,
    ...[renewalNoticeDays, renewalQuoteDays],
  ),
];
