import {
  addBusinessDays,
  addDays,
  endOfDay,
  invariant,
  parseMoney,
  refuse,
  unlisted,
  unlistedAt,
  type Day,
  type Decision,
  type MoneyJson,
  type Refusal,
  type RefusalDetail,
} from '@channel/kernel';
import { isUnclear } from '../customer/customer-comparison';
import { isRegistered, type Deal, type RegisteredDeal } from './deal';
import type {
  DealDecision,
  NotAllowed,
  NotEnrolled,
  NotItsCustomer,
  NotRegistrable,
  RegistrationTerms,
  ResubmitDeal,
  SubmitDeal,
  SubmitterStanding,
} from './deal.commands';
import type { DealEvent, DealSubmitted, DealTypeName } from './deal.events';
import { notOpen, outsideOf } from './deal.rules';

type Data = SubmitDeal['data'];
type Complete = Data & Readonly<{ value: MoneyJson; expectedCloseOn: Day }>;
type No<Code extends string> = Refusal<Code> | undefined;

/** Step 1 of the registration (J38): the first rule that says no is the answer. */
export const submit = (data: Data, deal: Deal): DealDecision<SubmitDeal> =>
  isRegistered(deal)
    ? refuse('DEAL_ALREADY_SUBMITTED', 'This registration was submitted before.')
    : submitted(data);

/** Repaired after a return: by the same rules, at a new place in the line of claims (G44). */
export const resubmit = (data: Data, deal: RegisteredDeal): DealDecision<ResubmitDeal> =>
  deal.status === 'returned'
    ? (namedLater(data, deal) ?? otherUse(data, deal) ?? submitted(withActivity(data, deal)))
    : notOpen(deal);

/** What an activity led to is said before anybody knows how it ends, so that its result is not dressed up later. */
const namedLater = (
  { activity }: Data,
  { activityId, number }: RegisteredDeal,
): No<'ACTIVITY_NAMED_LATER'> =>
  activity === null || activity.activityId === activityId
    ? undefined
    : refuse(
        'ACTIVITY_NAMED_LATER',
        `${number} named ${activityId ?? 'no activity'} when it was first submitted, and that stays: leave activityId out.`,
      );

/** Its bill of materials was priced for what it is for. */
const otherUse = ({ nfr }: Data, { orderUse }: RegisteredDeal): No<'NFR_ORDER'> =>
  (nfr !== null) === (orderUse === 'nfr')
    ? undefined
    : refuse('NFR_ORDER', 'What a registration is for stays: register anew for another use.');

const withActivity = (data: Data, { activityId }: RegisteredDeal): Data => ({
  ...data,
  activity: activityId === null ? null : { activityId, known: true },
});

const BEFORE_ENROLMENT: ReadonlySet<string> = new Set(['applied', 'invited', 'declined']);

/** Who may begin a draft: all that is asked before a submission (7.1). */
export const notEnrolled = (standing: SubmitterStanding | null): No<NotEnrolled> => {
  if (standing === null || standing.kind === 'distributor' || BEFORE_ENROLMENT.has(standing.status))
    return refuse('PARTNER_NOT_ENROLLED', 'Only an enrolled partner registers deals.');
  if (standing.notOfKind != null) return standing.notOfKind;
  if (standing.status === 'suspended' || standing.status === 'terminated')
    return refuse(
      'PARTNER_NOT_ENROLLED',
      `Your enrolment is ${standing.status}: its record says since when, and why.`,
    );
  if (standing.status === 'terms_pending')
    return refuse('TERMS_NOT_SIGNED', 'Sign the programme terms first.');
  return undefined;
};

const submitted = (data: Data): Decision<DealEvent, NotRegistrable> => {
  const early = notEnrolled(data.standing) ?? incomplete(data);
  if (early !== undefined) return early;
  invariant(isComplete(data), 'what is not incomplete has a value and a day');
  const no = notAllowed(data);
  if (no !== undefined) return no;
  const { terms, standing, distributorId } = data;
  if (terms === null || standing === null)
    return refuse('VERSION_NOT_IN_FORCE', 'No version of the programme is in force today.');
  if (distributorId === null || !data.distributorActive)
    return refuse('DISTRIBUTOR_MISSING', 'Name a distributor who has signed the terms.');
  return [
    {
      type: 'DealSubmitted',
      data: {
        dealId: data.dealId,
        number: data.number,
        partnerId: data.partnerId,
        distributorId,
        programmeId: data.programmeId,
        programmeVersion: terms.version,
        customer: data.customer,
        registrableDomain: data.registrableDomain,
        region: data.region,
        segment: data.segment,
        proposedType: data.proposedType as DealTypeName,
        productLines: data.productLines,
        opportunityIds: data.opportunityIds,
        value: data.value,
        expectedCloseOn: data.expectedCloseOn,
        submittedBy: data.act.by,
        submittedAt: data.act.at,
        decisionDueAt: decisionDueAt(data.act.on, terms),
        basis: { standingRevision: standing.revision, programmeCheckpoint: terms.checkpoint },
        overlapSeen: data.overlapSeen,
        ...tenderOf(data),
        ...(data.activity === null ? {} : { activityId: data.activity.activityId }),
        ...(data.nfr === null ? {} : { orderUse: 'nfr' as const }),
      },
    },
  ];
};

/** The decision clock (G12): the end of the n-th business day, in the programme's zone. */
const decisionDueAt = (submittedOn: string, terms: RegistrationTerms): string =>
  endOfDay(addBusinessDays(submittedOn, terms.decisionDays, terms.holidays), terms.timeZone);

const isComplete = (data: Data): data is Complete => data.value !== null && data.expectedCloseOn !== null;

/** Everything that is missing at once: an incomplete submission holds nothing (G44). */
const incomplete = (data: Data): No<'REGISTRATION_INCOMPLETE'> => {
  const errors = [
    ...missing(data),
    ...finding(
      data.value !== null && parseMoney(data.value).minor <= 0n,
      '/value',
      'TOO_SMALL',
      'The value must be above zero.',
    ),
    ...finding(
      data.expectedCloseOn !== null && data.expectedCloseOn < data.act.on,
      '/expectedCloseOn',
      'DAY_IN_PAST',
      'The expected close day has passed.',
    ),
    ...tenderFindings(data),
    ...unknownWord('UNKNOWN_SEGMENT', '/segment', data.segment, data.terms?.segments),
    ...unknownWord('UNKNOWN_DEAL_TYPE', '/dealType', data.proposedType, data.terms?.types),
  ];
  const detail =
    errors.length === 1 ? 'One field needs attention.' : `${String(errors.length)} fields need attention.`;
  return errors.length === 0 ? undefined : refuse('REGISTRATION_INCOMPLETE', detail, errors);
};

/** M1: the segments of the programme's list answer; and a day says of itself that there is a tender. */
const tenderFindings = (data: Data): readonly RefusalDetail[] => [
  ...finding(
    asksForTender(data),
    '/tenderPublished',
    'MISSING',
    'Say whether the customer published a tender; of one that it did, say when.',
  ),
  ...finding(
    data.tenderPublished === true && data.tenderPublishedOn === null,
    '/tenderPublishedOn',
    'MISSING',
    'Say when the customer published its tender.',
  ),
  ...finding(
    data.tenderPublished === false && data.tenderPublishedOn !== null,
    '/tenderPublishedOn',
    'NOT_PUBLISHED',
    'A tender that was not published has no day.',
  ),
];

/** Whether the segment turns the question on, and nothing answers it. */
export const asksForTender = ({
  terms,
  segment,
  tenderPublished,
  tenderPublishedOn,
}: Pick<Data, 'terms' | 'segment' | 'tenderPublished' | 'tenderPublishedOn'>): boolean =>
  tenderPublished === null && tenderPublishedOn === null && (terms?.tenderSegments ?? []).includes(segment);

const unknownWord = (
  code: 'UNKNOWN_SEGMENT' | 'UNKNOWN_DEAL_TYPE',
  pointer: string,
  word: string,
  known: readonly string[] = [word],
): readonly RefusalDetail[] =>
  word === '' || known.includes(word)
    ? []
    : [
        unlistedAt(code, {
          pointer,
          word,
          what: code === 'UNKNOWN_SEGMENT' ? 'segment' : 'deal type',
          known,
        }),
      ];

/** What a draft can lack; a direct submission brings most of it by its form. */
const missing = ({ customer, region, segment, proposedType, ...data }: Data): readonly RefusalDetail[] =>
  [
    finding(blank(customer.name), '/customer/name', 'MISSING', 'Name the end customer.'),
    finding(blank(customer.country), '/customer/country', 'MISSING', 'Name the country of the customer.'),
    finding(blank(region), '/region', 'MISSING', 'Name the region.'),
    finding(blank(segment), '/segment', 'MISSING', 'Name the segment.'),
    finding(blank(proposedType), '/dealType', 'MISSING', 'Name the deal type.'),
    finding(data.productLines.length === 0, '/productLines', 'MISSING', 'Name at least one product line.'),
    finding(data.value === null, '/value', 'MISSING', 'Name the expected list value.'),
    finding(data.expectedCloseOn === null, '/expectedCloseOn', 'MISSING', 'Name the expected close day.'),
  ].flat();

const blank = (text: string): boolean => text.trim() === '';

const finding = (found: boolean, pointer: string, code: string, detail: string): readonly RefusalDetail[] =>
  found ? [{ pointer, code, detail }] : [];

/** Words that the programme knows and that this registration, or this partner, may not use. */
const notCovered = ({
  terms,
  productLines,
  region,
  standing,
}: Complete): No<'PRODUCT_NOT_ELIGIBLE' | 'REGION_NOT_AUTHORISED'> => {
  const unknown = productLines.filter((line) => terms?.productLines.includes(line) === false);
  if (terms !== null && unknown.length > 0)
    return unlisted('PRODUCT_NOT_ELIGIBLE', {
      ...{ pointer: '/productLines', word: unknown.join(', '), what: 'product line of the programme' },
      known: terms.productLines,
    });
  const outside = standing === null ? undefined : outsideOf(standing, region);
  return outside && unlisted('REGION_NOT_AUTHORISED', { pointer: '/region', word: region, ...outside });
};

const notAllowed = (data: Complete): No<NotAllowed> => {
  const { terms, value, expectedCloseOn, act } = data;
  const uncovered = notCovered(data);
  if (uncovered !== undefined) return uncovered;
  if (data.nfr !== null) return notForDemonstration(data.nfr, data);
  if (terms !== null && below(value, terms.minimumList))
    return refuse('BELOW_MINIMUM', 'The expected list value is below the least of the programme.');
  if (terms !== null && expectedCloseOn < addDays(act.on, terms.leadTimeDays))
    return refuse(
      'TOO_LATE_TO_REGISTER',
      `Register at least ${String(terms.leadTimeDays)} days before the expected close.`,
    );
  if (terms?.publicTender === 'refuse' && isTenderOut(data))
    return refuse('PUBLIC_TENDER', 'The customer had published its tender before.');
  if (data.activity?.known === false)
    return refuse(
      'ACTIVITY_UNKNOWN',
      `${data.activity.activityId} is no approved marketing request of yours: name the id of one, or none.`,
    );
  return notItsCustomer(data);
};

/** J31: it is its partner's own, so it claims nothing, and no other rule of a registration asks for anything. */
const notForDemonstration = (
  { offered }: Readonly<{ offered: boolean }>,
  { activity }: Data,
): No<'NFR_ORDER'> => {
  if (!offered)
    return refuse('NFR_ORDER', 'The programme in force has no goods for demonstration for your level.');
  return activity === null
    ? undefined
    : refuse('NFR_ORDER', 'No marketing activity leads to goods for demonstration: leave activityId out.');
};

/** A customer that can be told from others, and that the partner does not hold already. */
const notItsCustomer = ({ customer, registrableDomain, ownHolders }: Complete): No<NotItsCustomer> => {
  if (isUnclear({ name: customer.name, domain: registrableDomain }))
    return refuse('CUSTOMER_UNCLEAR', 'The name says nothing of the customer: give its domain as well.', [
      { pointer: '/customer/domain', code: 'MISSING', detail: 'Name the domain of the customer.' },
    ]);
  if (ownHolders.length > 0)
    return refuse('DUPLICATE_OF_OWN', 'Your organisation holds this opportunity already.');
  return undefined;
};

/** Days are whole: a tender of the day of the submission is out. */
const isTenderOut = ({ tenderPublishedOn, act }: Data): boolean =>
  tenderPublishedOn !== null && tenderPublishedOn <= act.on;

const tenderOf = (
  data: Data,
): Pick<DealSubmitted['data'], 'tenderPublished' | 'tenderPublishedOn' | 'warnings'> => ({
  ...(data.tenderPublished === null ? {} : { tenderPublished: data.tenderPublished }),
  ...(data.tenderPublishedOn === null ? {} : { tenderPublishedOn: data.tenderPublishedOn }),
  ...(isTenderOut(data) ? { warnings: ['PUBLIC_TENDER'] } : {}),
});

/** Another currency is not compared: no rate is known here. */
const below = (value: MoneyJson, least: MoneyJson): boolean =>
  value.currency === least.currency && parseMoney(value).minor < parseMoney(least).minor;
