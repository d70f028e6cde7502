/** What the vendor’s work is divided into, as an auditor asks for it. */
export const PROCESSES = ['deals', 'rewards', 'payouts', 'funds'] as const;
export type Process = (typeof PROCESSES)[number];

/** What an auditor looks at: chosen once, kept in the address, and taken along by links. */
export type AuditScope = Readonly<{ quarter?: string; partnerId?: string; process?: Process }>;
type Address = Readonly<Record<string, string | undefined>>;

const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTHS = 3;

/** What an address says of it; what it misspells is left out. */
export const scopeIn = ({ quarter, partner, process }: Address): AuditScope => {
  const known = PROCESSES.find((one) => one === process);
  return {
    ...(quarter === undefined || !QUARTER.test(quarter) ? {} : { quarter }),
    ...(partner === undefined ? {} : { partnerId: partner }),
    ...(known === undefined ? {} : { process: known }),
  };
};

/** First and last day of a quarter of the calendar. */
export const daysOf = (quarter: string): Readonly<{ from: string; to: string }> | undefined => {
  const [, year, number] = QUARTER.exec(quarter) ?? [];
  if (year === undefined || number === undefined) return undefined;
  const first = (Number(number) - 1) * MONTHS;
  const day = (month: number, of: number): string =>
    new Date(Date.UTC(Number(year), month, of)).toISOString().slice(0, 10);
  return { from: day(first, 1), to: day(first + MONTHS, 0) };
};

/** Parameters of an address. */
export type Search = Readonly<Record<string, string>>;

/** The days of a scope, as the addresses of other pages have them; a quarter that runs ends today. */
const daysIn = ({ quarter }: AuditScope, today: string): Search => {
  const days = quarter === undefined ? undefined : daysOf(quarter);
  return days === undefined ? {} : { from: days.from, to: days.to > today ? today : days.to };
};

/** Where the scope leads, with what each page knows of it. */
export const placesOf = (scope: AuditScope, today: string, partnerCode?: string) => {
  const days = daysIn(scope, today);
  const ofPartner: Search = scope.partnerId === undefined ? {} : { partner: scope.partnerId };
  const ofQuarter: Search = scope.quarter === undefined ? {} : { quarter: scope.quarter };
  const asOf: Search = days.to === undefined ? {} : { asOf: days.to, timeBasis: 'effective' };
  const standing: Search = partnerCode === undefined ? {} : { kind: 'standing', record: partnerCode };
  return {
    events: { to: '/events', search: days },
    ledger: { to: '/ledger', search: asOf },
    timeTravel: { to: '/time-travel', search: { ...days, ...standing } },
    deals: { to: '/deals', search: { ...days, ...ofPartner } },
    runs: { to: '/runs', search: ofQuarter },
    failedRuns: { to: '/runs', search: { ...ofQuarter, status: 'failed' } },
    statements: { to: '/statements', search: { ...ofQuarter, ...ofPartner } },
    batches: { to: '/batches', search: days },
    refusedBatches: { to: '/batches', search: { ...days, status: 'partly_failed' } },
    claims: { to: '/mdf-claims', search: { ...days, ...ofPartner } },
  } as const;
};
