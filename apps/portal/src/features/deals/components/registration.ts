import { decimalOf, parseAmount } from '../../../shared/format/money';
import type { DealCheckRequest, DealRequest } from '../api/check-deal.query';
import type { Deal } from '../api/deal.query';
import type { Draft } from '../api/drafts.query';
import type { DraftContent } from '../api/save-draft.command';
import { filledLines, type TypedLine } from './pasted-lines';

/** A registration as it is typed: every field is text until it is sent. */
export type Registration = Readonly<{
  customerName: string;
  country: string;
  domain: string;
  region: string;
  segment: string;
  /** Whether the customer published a tender; blank: asked, and not answered. */
  tender: 'not-asked' | '' | 'no' | 'yes';
  tenderPublishedOn: string;
  dealType: string;
  productLines: readonly string[];
  value: string;
  expectedCloseOn: string;
  distributorId: string;
  /** The marketing request that led to it; may stay open. */
  activityId: string;
  /** `nfr`: goods for demonstration. */
  orderUse: '' | 'resale' | 'nfr';
  /** Its bill of materials as it is typed; may stay out. */
  bom: readonly TypedLine[];
}>;
export type Field = keyof Registration;

export const EMPTY: Registration = {
  customerName: '',
  country: '',
  domain: '',
  region: '',
  segment: '',
  tender: 'not-asked',
  tenderPublishedOn: '',
  dealType: '',
  productLines: [],
  value: '',
  expectedCloseOn: '',
  distributorId: '',
  activityId: '',
  orderUse: '',
  bom: [],
};

/** Which fields a step asks for; only `domain`, the activity, what it is for and the products may stay open. */
export const FIELDS_OF_STEP: readonly (readonly Field[])[] = [
  ['customerName', 'country', 'region', 'segment', 'tender', 'tenderPublishedOn', 'productLines'],
  ['dealType', 'value', 'expectedCloseOn', 'distributorId'],
  [],
  [],
];

/** What is missing, or cannot be an amount. */
export const missingIn = (form: Registration, fields: readonly Field[], currency: string): readonly Field[] =>
  fields.filter((field) => {
    if (field === 'value') return parseAmount(form.value, currency) === undefined;
    if (field === 'tenderPublishedOn') return form.tender === 'yes' && form.tenderPublishedOn === '';
    return form[field].length === 0;
  });

/** Another segment: some of them say whether a tender is out. */
export const withSegment = (
  segment: string,
  tenderSegments: readonly string[],
): Pick<Registration, 'segment' | 'tender' | 'tenderPublishedOn'> => ({
  ...{ segment, tender: tenderSegments.includes(segment) ? '' : 'not-asked', tenderPublishedOn: '' },
});

/** Whether there is anything to keep. */
export const isTouched = (form: Registration): boolean =>
  Object.entries(form).some(([field, { length }]) => field !== 'tender' && length > 0);

const given = <Name extends string>(name: Name, value: string): Partial<Record<Name, string>> =>
  value === '' ? {} : ({ [name]: value } as Record<Name, string>);

/** What is kept as a draft: whatever was typed so far, right or wrong. */
export const draftOf = (form: Registration, currency: string): DraftContent => {
  const bom = filledLines(form.bom);
  return {
    ...saidOf(form, currency),
    ...(bom.length === 0 ? {} : { bom: bom.map((line) => ({ ...line })) }),
  };
};

const saidOf = (form: Registration, currency: string): DraftContent => {
  const amount = parseAmount(form.value, currency);
  const customer = {
    ...given('name', form.customerName),
    ...given('country', form.country),
    ...given('domain', form.domain),
  };
  return {
    ...(Object.keys(customer).length === 0 ? {} : { customer }),
    ...given('region', form.region),
    ...given('segment', form.segment),
    ...tenderOf(form),
    ...given('dealType', form.dealType),
    ...(form.productLines.length === 0 ? {} : { productLines: [...form.productLines] }),
    ...(amount === undefined ? {} : { value: { amount, currency } }),
    ...given('expectedCloseOn', form.expectedCloseOn),
    ...given('distributorId', form.distributorId),
    ...given('activityId', form.activityId),
    ...(form.orderUse === '' ? {} : { orderUse: form.orderUse }),
  };
};

const tenderOf = ({
  tender,
  tenderPublishedOn,
}: Registration): Pick<DraftContent, 'tenderPublished' | 'tenderPublishedOn'> => {
  if (tender === 'no') return { tenderPublished: false };
  return tender === 'yes' ? { tenderPublished: true, ...given('tenderPublishedOn', tenderPublishedOn) } : {};
};

/** What is registered; `undefined` while something is missing. */
export const requestOf = (form: Registration, currency: string): DealRequest | undefined => {
  if (missingIn(form, FIELDS_OF_STEP.flat(), currency).length > 0) return undefined;
  return saidOf(form, currency) as DealRequest;
};

/** What is enough to ask whether it can be registered: who wants what, and where. */
const FIELDS_OF_CHECK: readonly Field[] = ['customerName', 'country', 'region', 'productLines'];

/** What is asked while it is typed; `undefined` while that would say nothing. */
export const checkOf = (form: Registration, currency: string): DealCheckRequest | undefined =>
  missingIn(form, FIELDS_OF_CHECK, currency).length > 0
    ? undefined
    : (saidOf(form, currency) as DealCheckRequest);

/** A kept draft, or a deal, as it stands in the form. */
export const registrationOf = (from: Draft | Deal): Registration => {
  const { customer } = from;
  const text = (value: string | null | undefined): string => value ?? '';
  return {
    customerName: text(customer?.name),
    country: text(customer?.country),
    domain: text(customer?.domain),
    region: text(from.region),
    segment: text(from.segment),
    tender: tenderIn(from),
    tenderPublishedOn: text(from.tenderPublishedOn),
    dealType: text(from.dealType),
    productLines: from.productLines ?? [],
    value: from.value ? decimalOf(from.value) : '',
    expectedCloseOn: text(from.expectedCloseOn),
    distributorId: text(from.distributorId),
    activityId: text(from.activityId),
    orderUse: from.orderUse ?? '',
    bom: ('bom' in from ? (from.bom ?? []) : []).map(({ termMonths = '', ...line }) => ({
      ...line,
      termMonths,
    })),
  };
};

const tenderIn = ({ tenderPublished, tenderPublishedOn }: Draft | Deal): Registration['tender'] => {
  if (typeof tenderPublished !== 'boolean' && !tenderPublishedOn) return 'not-asked';
  return tenderPublished === false ? 'no' : 'yes';
};

/** Another like this one: everything but the customer, whom one asks for anew. */
export const likeThis = (deal: Deal): Registration => ({
  ...registrationOf(deal),
  customerName: '',
  domain: '',
  value: '',
  activityId: '',
  bom: [],
});
