import {
  addDays,
  decidedBy,
  endOfDay,
  moneyJson,
  parseMoney,
  percentOf,
  refuse,
  type Decider,
  type Decision,
  type RefusalsOf,
  mayReserve,
  maySettle,
  releaseOf,
  type Held,
  type Share,
} from '@channel/kernel';
import { evolve, initial, type Coop, type EarnedCoop } from './coop';
import type {
  CoopCommand,
  CoopRefusal,
  EarnCoop,
  ReleaseCoopRebate,
  ReserveCoopRebate,
  SettleCoopRebate,
} from './coop.commands';
import type { CoopEvent } from './coop.events';

type CoopDecision<Command extends CoopCommand> = Decision<CoopEvent, RefusalsOf<Command>>;

/**
 * A percentage of the statement's total on top of it. From the threshold on it is a lot of the half-year after the
 * quarter's; below it a rebate, which is owed where the statement takes more back than it gives. So is what was earned so
 * late that its half-year is over.
 */
const earn = (
  { of, fundId, lotId, statement, rules, at: earnedAt }: EarnCoop['data'],
  coop: Coop,
): CoopDecision<EarnCoop> => {
  if (coop.status !== 'none') return [];
  const { total: base, issuedOn: earnedOn, payableFromOn, payableFromAt, ...issued } = statement;
  const { definitionVersion, percent, threshold, timeZone, halfYear } = rules;
  const amount = percentOf(parseMoney(base), percent, 'HALF_UP');
  if (amount.minor === 0n) return [];
  const earning = {
    ...{ ...of, ...issued, definitionVersion, base, percent, amount: moneyJson(amount), threshold },
    ...{ earnedOn, earnedAt },
  };
  if (amount.minor < parseMoney(threshold).minor || halfYear.lastDay < earnedOn)
    return [{ type: 'CoopRebateEarned', data: { ...earning, payableFromOn, payableFromAt } }];
  const { firstDay: useFromOn, lastDay: useByOn } = halfYear;
  const beginsAt = endOfDay(addDays(useFromOn, -1), timeZone);
  return [{ type: 'CoopLotEarned', data: { ...earning, fundId, lotId, useFromOn, useByOn, beginsAt } }];
};

const heldOf = ({ status, amount, earning, payment, gone }: EarnedCoop): Held => ({
  open: status === 'rebate' ? amount : null,
  ...{ currency: earning.amount.currency, paid: status === 'paid', payment, gone },
  ...{ called: 'co-op', status: status === 'lot' ? 'in the fund' : status },
});
const inPayment = (
  { earning: { coopId, number, programmeId, partnerId, amount } }: EarnedCoop,
  { batchId, itemId }: Share,
) => ({ coopId, number, programmeId, partnerId, batchId, itemId, amount });

const reserve = (data: ReserveCoopRebate['data'], coop: EarnedCoop): CoopDecision<ReserveCoopRebate> => {
  const may = mayReserve(heldOf(coop), data);
  if (typeof may !== 'boolean') return may;
  return may ? [{ type: 'CoopRebateReserved', data: { ...inPayment(coop, data), reservedAt: data.at } }] : [];
};
const settle = (data: SettleCoopRebate['data'], coop: EarnedCoop): CoopDecision<SettleCoopRebate> => {
  const may = maySettle(heldOf(coop), data);
  if (typeof may !== 'boolean') return may;
  return may ? [{ type: 'CoopRebatePaid', data: { ...inPayment(coop, data), paidAt: data.at } }] : [];
};
const release = (data: ReleaseCoopRebate['data'], coop: EarnedCoop): CoopDecision<ReleaseCoopRebate> => {
  const released = releaseOf(heldOf(coop), data);
  if (released === null) return [];
  const { because, reason, at: releasedAt } = data;
  const cause = { because, reason, ...released, releasedAt };
  return [{ type: 'CoopRebateReleased', data: { ...inPayment(coop, data), ...cause } }];
};

const earned =
  <Data, Code extends CoopRefusal>(decide: (data: Data, coop: EarnedCoop) => Decision<CoopEvent, Code>) =>
  (data: Data, coop: Coop): Decision<CoopEvent, Code | 'NOT_PAYABLE'> =>
    coop.status === 'none' ? refuse('NOT_PAYABLE', 'Nothing was earned.') : decide(data, coop);

/** `coop-<id>`: the marketing money that a partner's quarter earned, as a lot or as a rebate, and its payment. */
export const coopDecider: Decider<Coop, CoopCommand, CoopEvent, CoopRefusal> = {
  stream: 'coop',
  initial,
  evolve,
  decide: decidedBy<CoopCommand, Coop, CoopEvent, CoopRefusal>({
    EarnCoop: earn,
    ReserveCoopRebate: earned(reserve),
    SettleCoopRebate: earned(settle),
    ReleaseCoopRebate: earned(release),
  }),
};
