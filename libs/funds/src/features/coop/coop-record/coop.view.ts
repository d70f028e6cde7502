import { is, view, type ViewOf } from '@channel/http';
import { differenceOf, moneyText, parseMoney, present } from '@channel/kernel';
import { COOP_STATUSES, type Coop, type EarnedCoop } from '../../../domain/coop/coop';

/** From the statement to what was earned of it. */
const STEPS = ['statement', 'share', 'threshold', 'lot', 'rebate'] as const;

export const earnedCoopView = view('EarnedCoop', {
  number: is.text,
  programmeId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  quarter: is.text,
  statementId: is.id,
  statementNumber: is.text,
  definitionVersion: is.count.describe('In force on the first day of the quarter.'),
  base: is.money.describe('What the statement comes to, adjustments of earlier quarters included.'),
  percent: is.decimal,
  amount: is.money,
  threshold: is.money.describe('Less than that is a rebate.'),
  status: is.oneOf(COOP_STATUSES).describe('A lot of the fund, or a rebate and its payment.'),
  lot: view('EarnedLot', { fundId: is.id, lotId: is.id, useFromOn: is.day, useByOn: is.day }).nullable(),
  payableFromOn: is.day.nullable().describe('Of a rebate.'),
  paidAt: is.instant.nullable(),
  earnedOn: is.day,
  steps: is
    .listOf(view('CoopStep', { step: is.oneOf(STEPS), detail: is.sentence, amount: is.money }))
    .describe('From the statement to the amount, and what it turned into.'),
});

export const viewOfCoop = (coop: Coop): ViewOf<typeof earnedCoopView> => {
  const earned = present(coop.status === 'none' ? undefined : coop, 'what was earned');
  const { number, programmeId, partnerId, partnerCode, quarter, statementId, statementNumber } =
    earned.earning;
  const { definitionVersion, base, percent, amount, threshold, earnedOn } = earned.earning;
  return {
    ...{ number, programmeId, partnerId, partnerCode, quarter, statementId, statementNumber },
    ...{ definitionVersion, base, percent, amount, threshold, status: earned.status, lot: earned.lot },
    ...{ payableFromOn: earned.payableFrom?.on ?? null, paidAt: earned.paidAt, earnedOn },
    steps: stepsOf(earned),
  };
};

/** Each step stands on the one before; the last says what became of it. */
const stepsOf = ({ earning, lot }: EarnedCoop): ViewOf<typeof earnedCoopView>['steps'] => {
  const { statementNumber, quarter, definitionVersion, base, percent, amount, threshold } = earning;
  const distance = differenceOf(amount, threshold);
  const reached = parseMoney(distance).minor >= 0n;
  return [
    { step: 'statement', detail: `${statementNumber} of ${quarter}`, amount: base },
    {
      ...{ step: 'share', amount },
      detail: `${percent} % of it, by version ${String(definitionVersion)}, rounded half up`,
    },
    {
      ...{ step: 'threshold', amount: distance },
      detail: `${moneyText(threshold)} is ${reached ? 'reached' : 'not reached'}`,
    },
    lot === null
      ? {
          ...{ step: 'rebate', amount },
          detail: reached ? 'Its half-year is over: paid as a rebate' : 'Paid as a rebate',
        }
      : { step: 'lot', amount, detail: `A lot of the fund from ${lot.useFromOn} to ${lot.useByOn}` },
  ];
};
