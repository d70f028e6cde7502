import type { Day } from '@channel/kernel';

/** What becomes of a grant. */
export type GrantFate = 'granted' | 'proposed' | 'corrected';
export type GrantBrief = Readonly<{
  key: string;
  code: string;
  on: Day;
  amount: string;
  useByOn: Day;
  purpose: string;
  fate: GrantFate;
}>;
export type RequestFate = 'waits' | 'asked' | 'answered' | 'approved' | 'part' | 'rejected' | 'cancelled';
export type RequestBrief = Readonly<{
  key: string;
  code: string;
  activityType: string;
  on: Day;
  startsOn: Day;
  endsOn: Day;
  budget: string;
  fate: RequestFate;
  goals: string;
}>;
export type ClaimFate =
  'waits' | 'asked' | 'answered' | 'approved' | 'part' | 'rejected' | 'disputed' | 'last';
export type ClaimBrief = Readonly<{
  key: string;
  /** Key of the request. */
  request: string;
  on: Day;
  net: string;
  fate: ClaimFate;
  vendor: string;
  invoiceNumber: string;
}>;

const cells = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** One fund nearly empty (PTR-0057), one lot that ends in twenty days (PTR-0084), one grant given twice (PTR-0063). */
export const GRANTS: readonly GrantBrief[] = cells(`
g1 | PTR-0042 | 2026-01-12 | 600000 | 2026-12-31 | Marketing plan 2026        | granted
g2 | PTR-0057 | 2026-01-12 | 112000 | 2026-12-31 | Marketing plan 2026        | granted
g3 | PTR-0121 | 2026-01-12 | 900000 | 2026-12-31 | Marketing plan 2026        | granted
g4 | PTR-0063 | 2026-02-03 | 200000 | 2026-12-31 | First campaign             | granted
g5 | PTR-0063 | 2026-02-04 | 200000 | 2026-12-31 | First campaign             | corrected
g6 | PTR-0084 | 2026-03-31 | 800000 | 2026-09-27 | Launch of the access line  | granted
g7 | PTR-0101 | 2026-04-01 | 500000 | 2026-12-31 | Marketing plan 2026        | granted
g8 | PTR-0042 | 2026-09-02 | 250000 | 2026-12-31 | Autumn campaign            | proposed
`).map(([key = '', code = '', on = '', amount = '', useByOn = '', purpose = '', fate = '']) => ({
  ...{ key, code, on, amount, useByOn, purpose, fate: fate as GrantFate },
}));

/** Requests in each state. */
export const REQUESTS: readonly RequestBrief[] = cells(`
r1  | PTR-0121 | digital         | 2026-02-02 | 2026-03-02 | 2026-03-31 | 240000 | approved  | Harbour networks, two hundred visits
r2  | PTR-0042 | event           | 2026-02-09 | 2026-03-09 | 2026-03-10 | 200000 | approved  | Campus evening in Boston
r3  | PTR-0057 | content         | 2026-07-13 | 2026-08-03 | 2026-08-28 | 120000 | approved  | Three case studies
r4  | PTR-0063 | news-and-social | 2026-04-06 | 2026-05-04 | 2026-05-15 | 60000  | part      | A series of posts
r5  | PTR-0084 | telemarketing   | 2026-06-01 | 2026-06-22 | 2026-07-31 | 300000 | approved  | Calls to four hundred schools
r6  | PTR-0084 | digital         | 2026-06-08 | 2026-07-01 | 2026-07-31 | 200000 | approved  | Adverts for the access line
r7  | PTR-0101 | event           | 2026-06-15 | 2026-07-06 | 2026-07-07 | 300000 | approved  | Klinik-Tag in Köln
r8  | PTR-0121 | co-branding     | 2026-06-29 | 2026-07-20 | 2026-08-14 | 260000 | part      | A joint brochure
r9  | PTR-0042 | event           | 2026-07-06 | 2026-08-03 | 2026-08-04 | 180000 | cancelled | Roadshow, summer
r10 | PTR-0121 | event           | 2026-07-20 | 2026-08-17 | 2026-08-18 | 90000  | rejected  | A day on a yacht
r11 | PTR-0042 | digital         | 2026-08-03 | 2026-09-21 | 2026-10-16 | 160000 | approved  | Adverts for the campus refresh
r12 | PTR-0057 | event           | 2026-08-24 | 2026-09-28 | 2026-09-29 | 100000 | asked     | Breakfast for hospitals
r13 | PTR-0121 | content         | 2026-08-31 | 2026-10-05 | 2026-10-30 | 80000  | answered  | Two videos
r14 | PTR-0042 | campaign-builder | 2026-09-03 | 2026-09-28 | 2026-10-30 | 120000 | waits    | Campaign for wireless
`).map(
  ([
    key = '',
    code = '',
    activityType = '',
    on = '',
    startsOn = '',
    endsOn = '',
    budget = '',
    fate = '',
    goals = '',
  ]) => ({
    ...{ key, code, activityType, on, startsOn, endsOn, budget, fate: fate as RequestFate, goals },
  }),
);

/** What is approved, and why not more, where it is in part: of requests and of claims, whose keys differ. */
export const PARTS: Readonly<Record<string, Readonly<{ amount: string; reason: string }>>> = {
  r4: { amount: '20000', reason: 'Ten posts, not fifteen.' },
  r8: { amount: '120000', reason: 'The first print run, and no second one.' },
  c2: { amount: '60000', reason: 'The drinks are not paid.' },
  c10: { amount: '60000', reason: 'Two of the six adverts are not for the access line.' },
};

/** Claims in each state; what was approved before a payday is paid with its batch, and a question of April was never answered. */
export const CLAIMS: readonly ClaimBrief[] = cells(`
c1 | r1 | 2026-04-13 | 236000 | last     | Bright Media     | BM-2026-118
c2 | r2 | 2026-04-07 | 150000 | part     | Northern Lights  | NL 4471
c4 | r5 | 2026-08-24 | 180000 | approved | Clear Call       | CC-90210
c5 | r5 | 2026-09-02 | 100000 | waits    | Clear Call       | CC-90388
c6 | r6 | 2026-08-17 | 200000 | rejected | Bright Media     | BM-2026-240
c7 | r7 | 2026-08-10 | 280000 | disputed | Messe Rhein      | MR-2026-5512
c8 | r8 | 2026-08-25 | 120000 | asked    | Press & Print    | PP-1809
c9 | r8 | 2026-08-28 | 90000  | answered | Press & Print    | PP-1822
c10 | r6 | 2026-08-31 | 180000 | part    | Bright Media     | BM-2026-251
c11 | r2 | 2026-04-09 | 40000 | asked    | Northern Lights  | NL 4502
`).map(([key = '', request = '', on = '', net = '', fate = '', vendor = '', invoiceNumber = '']) => ({
  ...{ key, request, on, net, fate: fate as ClaimFate, vendor, invoiceNumber },
}));
