/** Every path of names in a body, lists as `[]`: `customer.name`, `lines[].sku`. */
export const fieldsOf = (body: unknown, at = ''): readonly string[] => {
  if (Array.isArray(body)) return [...new Set(body.flatMap((item) => fieldsOf(item, `${at}[]`)))];
  if (typeof body !== 'object' || body === null) return [at];
  return Object.entries(body).flatMap(([name, value]) => fieldsOf(value, at === '' ? name : `${at}.${name}`));
};

type Allowed = Readonly<{
  collection: string;
  /** Names that every reader of this record may see. */
  all: string;
  /** Names that the vendor's people see beside them. */
  vendor: string;
}>;

/**
 * Who sees which field of our closed deal, its statement, its payee and its shipped line. A new field belongs in one of
 * these lists, so that somebody decides who may see it; secrets of 3.4 are in none of the first.
 */
export const ALLOWED: readonly Allowed[] = [
  {
    collection: 'deals',
    all: `id number status stage partnerId distributorId programmeId programmeVersion revision claim
      closure.code closure.closedOn closure.orderNumber closure.quoteId closure.bomId
      customer.key customer.name customer.country customer.domain region segment dealType orderUse productLines[]
      expectedCloseOn submittedBy submittedAt value.amount value.currency decisionDueAt approvedOn
      protectedUntilOn wonOn bomId bomVersion question answerDueAt extensionRequested`,
    vendor: 'approvedBy newCustomer assignedTo escalated',
  },
  {
    collection: 'deal-drafts',
    all: `id status partnerId customer.name customer.country customer.domain region segment dealType productLines[]
      value.amount value.currency expectedCloseOn distributorId draftedBy draftedAt changedBy changedAt revision`,
    vendor: '',
  },
  {
    collection: 'mdf-drafts',
    all: 'id status kind partnerId plan.activityType plan.goals draftedBy draftedAt changedBy changedAt revision',
    vendor: '',
  },
  {
    collection: 'events',
    all: 'id type version stream revision by.id by.type channel recordedAt effectiveAt',
    vendor: `reason checkpoint commandId correlationId causationId data.partnerId data.code data.kind data.name
      data.country data.programmeId data.role data.invitedBy data.invitedAt`,
  },
  {
    collection: 'statements',
    all: `id number status programmeId partnerId quarter runId runNumber definitionVersion position issuedAt
      approvedOn issuedOn payableFromOn total.amount total.currency payable.amount payable.currency inPayment.amount
      inPayment.currency paid.amount paid.currency accrued.amount
      accrued.currency calculated.amount calculated.currency adjusted.amount adjusted.currency lineCount digest revision`,
    vendor: '',
  },
  {
    collection: 'payees',
    all: `id status activeFromOn account.iban account.currency account.taxStatus account.approvedAt
      account.activeFromOn revision`,
    vendor: '',
  },
  {
    collection: 'shipment-lines',
    all: `id distributorId partnerId reportPeriod invoiceNo invoiceLine invoiceOn shipOn type customer.name
      customer.domain customer.country dealNumber dealId matchedBy status returned sku quantity
      unitNetPrice.amount unitNetPrice.currency serials[] orderOn business orderUse portionOf revision`,
    vendor: 'score deviation',
  },
];

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** What is there and may not be, or may be and is not. */
export const misfits = ({ all, vendor }: Allowed, isVendor: boolean, body: unknown): readonly string[] => {
  const allowed = [...words(all), ...(isVendor ? words(vendor) : [])];
  const shown = fieldsOf(body);
  return [
    ...shown.filter((name) => !allowed.includes(name)).map((name) => `+${name}`),
    ...allowed.filter((name) => !shown.includes(name)).map((name) => `-${name}`),
  ];
};
