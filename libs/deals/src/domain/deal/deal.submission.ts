import {
  addBusinessDays,
  addDays,
  endOfDay,
  parseMoney,
  refuse,
  type Decision,
  type MoneyJson,
  type Refusal,
  type RefusalDetail,
} from '@channel/kernel';
import { isRegistered, type Deal } from './deal';
import type { DealRefusal, RegistrationTerms, SubmitDeal } from './deal.commands';
import type { DealEvent, DealTypeName } from './deal.events';

type Data = SubmitDeal['data'];
type No = Refusal<DealRefusal> | undefined;

/** Step 1 of the registration (J38): the first rule that says no is the answer. */
export const submit = (data: Data, deal: Deal): Decision<DealEvent, DealRefusal> => {
  if (isRegistered(deal)) return refuse('DEAL_ALREADY_SUBMITTED', 'This registration was submitted before.');
  const { terms, standing, distributorId } = data;
  const no = notEnrolled(data) ?? incomplete(data) ?? notAllowed(data);
  if (no !== undefined) return no;
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
        region: data.region,
        segment: data.segment,
        proposedType: data.proposedType as DealTypeName,
        productLines: data.productLines,
        opportunityIds: data.opportunityIds,
        value: data.value,
        expectedCloseOn: data.expectedCloseOn,
        submittedBy: data.submittedBy,
        submittedAt: data.submittedAt,
        decisionDueAt: decisionDueAt(data.submittedOn, terms),
        basis: { standingRevision: standing.revision, programmeCheckpoint: terms.checkpoint },
        overlapSeen: data.overlapSeen,
      },
    },
  ];
};

/** The decision clock (G12): the end of the n-th business day, in the programme's zone. */
const decisionDueAt = (submittedOn: string, terms: RegistrationTerms): string =>
  endOfDay(addBusinessDays(submittedOn, terms.decisionDays, terms.holidays), terms.timeZone);

const notEnrolled = ({ standing }: Data): No => {
  if (standing === null || standing.kind !== 'reseller' || standing.status === 'invited')
    return refuse('PARTNER_NOT_ENROLLED', 'Only an enrolled partner registers deals.');
  if (standing.status === 'terms_pending')
    return refuse('TERMS_NOT_SIGNED', 'Sign the programme terms first.');
  return undefined;
};

/** Everything that is missing at once: an incomplete submission holds nothing (G44). */
const incomplete = (data: Data): No => {
  const errors = [
    finding(data.customer.name.trim() === '', '/customer/name', 'MISSING', 'Name the end customer.'),
    finding(data.productLines.length === 0, '/productLines', 'MISSING', 'Name at least one product line.'),
    finding(parseMoney(data.value).minor <= 0n, '/value', 'TOO_SMALL', 'The value must be above zero.'),
    finding(
      data.expectedCloseOn < data.submittedOn,
      '/expectedCloseOn',
      'DAY_IN_PAST',
      'The expected close day has passed.',
    ),
    finding(
      data.terms?.segments.includes(data.segment) === false,
      '/segment',
      'UNKNOWN_SEGMENT',
      'The programme knows no such segment.',
    ),
    finding(
      data.terms?.types.includes(data.proposedType) === false,
      '/dealType',
      'UNKNOWN_DEAL_TYPE',
      'The programme knows no such deal type.',
    ),
  ].flat();
  return errors.length === 0
    ? undefined
    : refuse('REGISTRATION_INCOMPLETE', `${String(errors.length)} fields need attention.`, errors);
};

const finding = (found: boolean, pointer: string, code: string, detail: string): readonly RefusalDetail[] =>
  found ? [{ pointer, code, detail }] : [];

const notAllowed = (data: Data): No => {
  const { terms, productLines, region, standing, ownHolders, value, expectedCloseOn, submittedOn } = data;
  const unknown = productLines.filter((line) => terms?.productLines.includes(line) === false);
  if (unknown.length > 0)
    return refuse('PRODUCT_NOT_ELIGIBLE', `Not in the programme: ${unknown.join(', ')}.`);
  if (standing?.regions.includes(region) === false)
    return refuse('REGION_NOT_AUTHORISED', `Your agreement does not cover the region ${region}.`);
  if (terms !== null && below(value, terms.minimumList))
    return refuse('BELOW_MINIMUM', 'The expected list value is below the least of the programme.');
  if (terms !== null && expectedCloseOn < addDays(submittedOn, terms.leadTimeDays))
    return refuse(
      'TOO_LATE_TO_REGISTER',
      `Register at least ${String(terms.leadTimeDays)} days before the expected close.`,
    );
  if (ownHolders.length > 0)
    return refuse('DUPLICATE_OF_OWN', 'Your organisation holds this opportunity already.');
  return undefined;
};

/** Another currency is not compared: no rate is known here. */
const below = (value: MoneyJson, least: MoneyJson): boolean =>
  value.currency === least.currency && parseMoney(value).minor < parseMoney(least).minor;
