import type { RowOf } from '@channel/client';

type Deal = Pick<RowOf<'listDeals'>, 'id' | 'number' | 'status' | 'closure' | 'bomId'>;
type Line = Pick<RowOf<'listShipmentLines'>, 'invoiceNo' | 'dealId'>;
type Run = Pick<RowOf<'listRewardRuns'>, 'status'>;
type Statement = Pick<RowOf<'listStatements'>, 'number' | 'status'>;

/** What the records say to whoever looks; the registrations of the story in the order in which they came. */
export type Told = Readonly<{
  deals: readonly Deal[];
  lines: readonly Line[];
  runs: readonly Run[];
  statements: readonly Statement[];
}>;

/** The customer whose opportunity the story follows. */
export const CUSTOMER = 'Halden Hospitals';
/** The list of deals, cut to it. */
const DEALS = `/deals?q=${encodeURIComponent(CUSTOMER)}`;
export const REPORTED = '2026-09';
export const QUARTER = '2026-Q3';
/** Of Alder and of Boreal: with the second the batch is above the threshold of a second signature. */
const STATEMENTS = ['ST-2026Q3-PTR0042', 'ST-2026Q3-PTR0057'] as const;
const INVOICES = ['INV-88120', 'INV-88121', 'INV-88122', 'INV-88123', 'INV-88124'];

const ALDER = ['priya', 'paula'];
const BOREAL = ['bruno', 'bea'];
const CHANNEL = ['chen', 'carol'];
const FINANCE = ['fatima', 'lars', 'wen', 'amara'];

/** What somebody does in a step. `day`: the clock stands there first; `file`: a sample that is taken along. */
export type Act = Readonly<{
  key: string;
  who: string;
  to: string;
  fill?: true;
  day?: string;
  file?: 'sales' | 'rates';
}>;

export type StoryStep = Readonly<{
  key: string;
  acts: readonly Act[];
  /** Who may see what the step leaves behind. */
  seenBy: readonly string[];
  /** Whether the records say that it happened: a question to them, no count of clicks. */
  happened: (told: Told, name: string) => boolean;
}>;

const statusOf = ({ statements }: Told, number: string): Statement['status'] | undefined =>
  statements.find((statement) => statement.number === number)?.status;
const isAccepted = (told: Told, number: string): boolean =>
  ['accepted', 'settled'].includes(statusOf(told, number) ?? '');

/** Each line of September once, also those that were repaired, and one of them at the deal. */
const isReported = ({ deals: [deal], lines }: Told): boolean => {
  const found = lines.filter(({ invoiceNo }) => INVOICES.includes(invoiceNo));
  return (
    found.length === INVOICES.length &&
    new Set(found.map(({ invoiceNo }) => invoiceNo)).size === INVOICES.length &&
    found.some(({ dealId }) => dealId !== null && dealId === deal?.id)
  );
};

export const STEPS = [
  {
    key: 'registered',
    acts: [{ key: 'register', who: 'priya', to: '/deals/new', fill: true }],
    seenBy: [...ALDER, 'diego', ...CHANNEL, ...FINANCE],
    happened: ({ deals }) => deals.length > 0,
  },
  {
    key: 'overlap',
    acts: [{ key: 'registerSame', who: 'bruno', to: '/deals/new', fill: true }],
    seenBy: [...BOREAL, ...CHANNEL, ...FINANCE],
    // At Boreal there is the second registration alone.
    happened: ({ deals }, name) => deals.length > (BOREAL.includes(name) ? 0 : 1),
  },
  {
    key: 'approved',
    acts: [
      { key: 'award', who: 'carol', to: '/inbox?kind=conflict' },
      { key: 'approve', who: 'chen', to: '/inbox?kind=deal_decision' },
    ],
    seenBy: [...ALDER, 'diego', ...CHANNEL, ...FINANCE],
    happened: ({ deals: [deal] }) => deal?.status === 'approved',
  },
  {
    key: 'priced',
    acts: [{ key: 'price', who: 'priya', to: DEALS, fill: true }],
    seenBy: [...ALDER, 'diego', ...CHANNEL, ...FINANCE],
    happened: ({ deals: [deal] }) => typeof deal?.bomId === 'string',
  },
  {
    key: 'ordered',
    acts: [
      { key: 'quote', who: 'diego', to: '/inbox?kind=quote_request', fill: true },
      { key: 'answer', who: 'priya', to: '/quotes' },
      { key: 'win', who: 'priya', to: DEALS, day: '2026-09-11' },
      {
        key: 'order',
        who: 'diego',
        to: DEALS,
        fill: true,
        day: '2026-09-14',
      },
    ],
    seenBy: [...ALDER, 'diego', ...CHANNEL, ...FINANCE],
    happened: ({ deals: [deal] }) => deal?.closure === 'converted',
  },
  {
    key: 'reported',
    acts: [{ key: 'report', who: 'diego', to: '/imports', fill: true, day: '2026-10-05', file: 'sales' }],
    seenBy: ['diego', ...CHANNEL, ...FINANCE],
    happened: isReported,
  },
  {
    key: 'calculated',
    acts: [
      { key: 'rates', who: 'fatima', to: '/imports', day: '2026-10-15', file: 'rates' },
      { key: 'approveRates', who: 'lars', to: '/rates' },
      { key: 'calculate', who: 'fatima', to: '/runs' },
      { key: 'match', who: 'chen', to: '/shipments?q=INV-88124' },
      { key: 'submit', who: 'fatima', to: '/runs' },
    ],
    seenBy: FINANCE,
    happened: ({ runs }) => runs.some(({ status }) => ['submitted', 'approved', 'issued'].includes(status)),
  },
  {
    key: 'accepted',
    acts: [
      { key: 'approveRun', who: 'lars', to: '/inbox?kind=run_approval' },
      { key: 'accept', who: 'paula', to: '/statements' },
      // With hers alone the batch stays below the threshold of a second signature.
      { key: 'acceptToo', who: 'bea', to: '/statements' },
    ],
    // A partner sees its own statement alone.
    seenBy: FINANCE,
    happened: (told) => STATEMENTS.every((number) => isAccepted(told, number)),
  },
  {
    key: 'paid',
    acts: [
      { key: 'batch', who: 'fatima', to: '/batches', day: '2026-10-20' },
      { key: 'sign', who: 'lars', to: '/inbox?kind=batch_approval' },
      { key: 'signToo', who: 'wen', to: '/inbox?kind=batch_approval' },
      { key: 'export', who: 'fatima', to: '/batches' },
    ],
    seenBy: ['paula', ...FINANCE],
    happened: (told) => statusOf(told, STATEMENTS[0]) === 'settled',
  },
] as const satisfies readonly StoryStep[];

export type StepState = 'done' | 'next' | 'open' | 'unseen';

/** Where each step stands for whoever looks: the first that they see and that has not happened is next. */
export const statesFor = (name: string, told: Told): readonly StepState[] => {
  const steps: readonly StoryStep[] = STEPS;
  const next = steps.find(({ seenBy, happened }) => seenBy.includes(name) && !happened(told, name));
  return steps.map((step) => {
    if (!step.seenBy.includes(name)) return 'unseen';
    if (step.happened(told, name)) return 'done';
    return step === next ? 'next' : 'open';
  });
};
