import type { Step } from './step';
import { enrolment, priceList, programme } from './steps/ground';
import { payout } from './steps/payout';
import { bom, quote } from './steps/price-and-quote';
import { decision, registration } from './steps/registration';
import { run, statement } from './steps/rewards';
import { shipment } from './steps/shipments';
import { check, type World } from './world';

/** One deal from registration to payment, in the order of the calendar. */
export const STORY: readonly Step[] = [
  programme,
  enrolment,
  priceList,
  registration,
  decision,
  bom,
  quote,
  shipment,
  run,
  statement,
  payout,
];

/** The trial balance, zero in every currency (M2). */
export const trialBalance = async (
  world: World,
): Promise<readonly { currency: string; amount: string }[]> => {
  const { totals } = (await world.read('fatima', '/v1/ledger/trial-balance')) as {
    totals: readonly { currency: string; amount: string | { amount: string } }[];
  };
  const flat = totals.map(({ currency, amount }) => ({
    currency,
    amount: typeof amount === 'string' ? amount : amount.amount,
  }));
  check(
    flat.every(({ amount }) => amount === '0'),
    `the trial balance is zero: ${JSON.stringify(flat)}`,
  );
  return flat;
};
