import {
  ChoiceField,
  CountryField,
  DayField,
  FlagField,
  IdField,
  ListField,
  MoneyDto,
  MoneyField,
  NestedField,
  TextField,
  TextListField,
  is,
  view,
  type ViewOf,
} from '@channel/http';
import type { JsonObject, MoneyJson } from '@channel/kernel';
import type { Draft, DraftKey } from '@channel/runtime';
import { MAX_BOM_LINES, missing, numberAt } from './bom-file';
import type { WantedLine } from './domain/bom/bom.lines';
import { ORDER_USES } from './domain/deal/deal.rules';
import type { DealRequest } from './submission-reader';

/** A draft has the id that its registration will have. */
export const draftKey = (dealId: string): DraftKey => ({ kind: 'deal', id: dealId });

class DraftCustomerDto {
  @TextField({ optional: true })
  readonly name?: string | null;
  @CountryField({ optional: true })
  readonly country?: string | null;
  @TextField({ optional: true, description: 'Domain of the customer, e.g. halden-hospitals.example.' })
  readonly domain?: string | null;
}
/** A line as it is typed: what is wrong with it keeps nobody from saving it. */
class DraftBomLineDto {
  @TextField({ min: 0, max: 80 })
  readonly sku!: string;
  @TextField({ min: 0, max: 20 })
  readonly quantity!: string;
  @TextField({ optional: true, min: 0, max: 20, description: 'Months; a service needs it.' })
  readonly termMonths?: string;
  @TextField({ optional: true, max: 200 })
  readonly site?: string;
  @TextField({ optional: true, max: 2000 })
  readonly notes?: string;
  @TextField({ optional: true, max: 80, description: 'Of another maker: the line is kept without a price.' })
  readonly manufacturer?: string;
}
/** What is known of an opportunity so far. What is given has to have its form; the rules come with the submission. */
export class DealDraftDto {
  @NestedField(() => DraftCustomerDto, { optional: true })
  readonly customer?: DraftCustomerDto | null;
  @TextField({ optional: true, max: 60 })
  readonly region?: string | null;
  @TextField({ optional: true, max: 60 })
  readonly segment?: string | null;
  @TextField({ optional: true, max: 60, example: 'new-opportunity' })
  readonly dealType?: string | null;
  @TextListField({ optional: true, min: 0, max: 20 })
  readonly productLines?: string[] | null;
  @MoneyField({ optional: true, description: 'Expected list value.' })
  readonly value?: MoneyDto | null;
  @DayField({ optional: true })
  readonly expectedCloseOn?: string | null;
  @IdField({ optional: true })
  readonly distributorId?: string | null;
  @FlagField({
    optional: true,
    description:
      'Whether the customer published a tender: the segments of the programme’s list have to say it.',
  })
  readonly tenderPublished?: boolean | null;
  @DayField({ optional: true, description: 'When the customer published a tender, if it did.' })
  readonly tenderPublishedOn?: string | null;
  @IdField({
    optional: true,
    description: 'The approved marketing request that led to it; it cannot be named later.',
  })
  readonly activityId?: string | null;
  @ChoiceField(ORDER_USES, {
    optional: true,
    description: 'What the order is for; `nfr`: goods for demonstration, not for resale. By default resale.',
  })
  readonly orderUse?: (typeof ORDER_USES)[number] | null;
  @ListField(() => DraftBomLineDto, {
    optional: true,
    max: MAX_BOM_LINES,
    description: 'Its bill of materials, which is submitted with it; it may stay out.',
  })
  readonly bom?: DraftBomLineDto[] | null;
}

type Content = Readonly<Partial<Omit<DealRequest, 'customer' | 'value'>>> &
  Readonly<{ customer?: Partial<DealRequest['customer']>; value?: MoneyJson; bom?: readonly TypedBomLine[] }>;
type TypedBomLine = Readonly<{ sku: string; quantity: string; termMonths?: string }> &
  Pick<WantedLine, 'site' | 'notes' | 'manufacturer'>;

/** Fields of an object that say something. */
const said = (fields: object): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** What is kept: the fields that were given, and no others. */
export const contentOf = ({ customer, value, bom, ...fields }: DealDraftDto): JsonObject => ({
  ...said(fields),
  ...((bom ?? []).length === 0 ? {} : { bom: (bom ?? []).map(said) }),
  ...(customer === null || customer === undefined ? {} : { customer: said(customer) }),
  ...(value === null || value === undefined
    ? {}
    : { value: { amount: value.amount, currency: value.currency } }),
});

const BLANK = { region: '', segment: '', dealType: '', productLines: [], value: null, expectedCloseOn: null };
const NOBODY = { name: '', country: '', domain: null };

/** The request that the draft makes; what it does not say is blank, and the submission names it. */
export const requestOfDraft = (content: JsonObject): DealRequest => {
  const { customer, bom: _lines, ...fields } = content as Content;
  return { ...BLANK, distributorId: null, ...fields, customer: { ...NOBODY, ...customer } };
};

/** The lines that the draft holds, numbered as they stand, each with what cannot be read of it. */
export const bomOfDraft = (content: JsonObject): readonly WantedLine[] =>
  ((content as Content).bom ?? []).map(({ sku, quantity, termMonths = '', ...more }, index) => {
    const { value, unread } = numberAt(quantity.trim(), `/lines/${String(index)}/quantity`);
    const term = numberAt(termMonths.trim(), `/lines/${String(index)}/termMonths`);
    const wrong = [
      ...(sku.trim() === '' ? [missing(index, 'sku', 'The part is missing.')] : []),
      ...(quantity.trim() === '' ? [missing(index, 'quantity', 'The quantity is missing.')] : []),
      ...unread,
      ...term.unread,
    ];
    return {
      ...{ line: String(index + 1), sku: sku.trim(), quantity: value ?? 1, ...more },
      ...(term.value === undefined ? {} : { termMonths: term.value }),
      ...(wrong.length === 0 ? {} : { unread: wrong }),
    };
  });

const draftCustomerView = view('DealDraftCustomer', {
  name: is.text.optional(),
  country: is.country.optional(),
  domain: is.text.nullable().optional(),
});
export const draftView = view('DealDraft', {
  status: is.exactly('draft'),
  partnerId: is.id,
  customer: draftCustomerView.optional(),
  region: is.text.optional(),
  segment: is.text.optional(),
  dealType: is.text.optional(),
  productLines: is.listOf(is.text).optional(),
  value: is.money.nullable().optional(),
  expectedCloseOn: is.day.nullable().optional(),
  distributorId: is.id.nullable().optional(),
  tenderPublished: is.flag.nullable().optional(),
  tenderPublishedOn: is.day.nullable().optional(),
  activityId: is.id.nullable().optional(),
  orderUse: is.oneOf(ORDER_USES).optional(),
  bom: is
    .listOf(
      view('DraftBomLine', {
        sku: is.text,
        quantity: is.text,
        termMonths: is.text.optional(),
        site: is.text.optional(),
        notes: is.text.optional(),
        manufacturer: is.text.optional(),
      }),
    )
    .optional(),
  draftedBy: is.id,
  draftedAt: is.instant,
  changedBy: is.id,
  changedAt: is.instant,
});
export const discardedView = view('DiscardedDealDraft', { status: is.exactly('discarded') });

/** Names every property: the database gives them back in another order. */
export const viewOfDraft = (draft: Draft): ViewOf<typeof draftView> => {
  const { region, segment, dealType, productLines, value, customer } = draft.content as Content;
  const { expectedCloseOn, distributorId, tenderPublishedOn } = draft.content as Content;
  const { tenderPublished, activityId, orderUse, bom } = draft.content as Content;
  const { name, country, domain } = customer ?? {};
  return {
    status: 'draft',
    partnerId: draft.orgId,
    ...(customer === undefined ? {} : { customer: { name, country, domain } }),
    ...{ region, segment, dealType, productLines, value, expectedCloseOn, distributorId },
    ...{ tenderPublished, tenderPublishedOn, activityId, orderUse },
    ...(bom === undefined ? {} : { bom: bom.map(viewOfTypedLine) }),
    ...{ draftedBy: draft.begunBy, draftedAt: draft.begunAt },
    ...{ changedBy: draft.changedBy, changedAt: draft.changedAt },
  };
};

const viewOfTypedLine = ({ sku, quantity, termMonths, site, notes, manufacturer }: TypedBomLine) => ({
  ...{ sku, quantity, termMonths, site, notes, manufacturer },
});
