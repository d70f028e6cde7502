import type { RefusalDetail } from '@channel/kernel';
import { at, finding, rule, type Rule } from './findings';

// What a definition can say and the product does not do (G66): refused with its place, never accepted and ignored. What
// is only announced, and shown so on the rules page, stands in `definition/applied.ts`.

const notSupported = (place: string, detail: string): RefusalDetail =>
  finding(at(place), 'NOT_SUPPORTED', detail);

const CALENDAR_QUARTERS = ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'].join();

/** Periods, runs and reports are named by calendar quarters. */
const quarters = rule(['calendar'], ({ calendar }) =>
  calendar.quarters.value.map(({ from, to }) => `${from} ${to}`).join() === CALENDAR_QUARTERS
    ? []
    : [notSupported('/calendar/quarters/value', 'Quarters are those of the calendar.')],
);

/** The distributor prices, quotes and reports. */
const distributor = rule(['deal'], ({ deal }) =>
  deal.distributorRequired.value
    ? []
    : [notSupported('/deal/distributorRequired/value', 'A deal without a distributor cannot be quoted.')],
);

/** Bands judge a quarter as a whole, so that neither one deal nor one line has an amount before it is shared out. */
const steppedPlans = rule(['plans'], ({ plans }) =>
  plans.flatMap(({ method, capPerDeal, rounding }, index) => {
    if (method.kind !== 'stepped') return [];
    const place = `/plans/${String(index)}`;
    return [
      ...(capPerDeal === undefined
        ? []
        : [notSupported(`${place}/capPerDeal`, 'A plan with bands has no cap per deal.')]),
      ...(rounding.value.point === 'total'
        ? []
        : [notSupported(`${place}/rounding/value/point`, 'A plan with bands rounds its total.')]),
    ];
  }),
);

const shipAndDebit = rule(['shipAndDebit'], ({ shipAndDebit: { enabled } }) =>
  enabled.value ? [notSupported('/shipAndDebit/enabled/value', 'Ship-and-debit claims are not taken.')] : [],
);

/** The channel invites whom it wants, whether or not others may apply. */
const invitations = rule(['enrolment'], ({ enrolment: { ways } }) =>
  ways.value.includes('invitation')
    ? []
    : [notSupported('/enrolment/ways/value', 'Partners are invited, whether or not they may apply.')],
);

export const SUPPORT_RULES: readonly Rule[] = [
  invitations,
  quarters,
  distributor,
  steppedPlans,
  shipAndDebit,
];
