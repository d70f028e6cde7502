import {
  addDays,
  decidedBy,
  fourEyes,
  minorTotalOf,
  money,
  needsPerson,
  needsReason,
  parseMoney,
  refuse,
  refuseAt,
  type Act,
  type DatedAct,
  type Decider,
  type Decision,
  type DomainCommand,
  type MoneyJson,
  type PastEffect,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { amountText } from '../engine/words/amount-text';
import {
  adjustmentIdOf,
  evolve,
  findAdjustment,
  initial,
  type Adjustment,
  type LineAdjustments,
} from './adjustment';
import type { AdjustedLine, AdjustmentEvent, AdjustmentReason, EvidenceFile } from './adjustment.events';

/** What is known of the line when it is decided: what statements said of it, without adjustments by hand. */
type Stated = Readonly<{ stated: MoneyJson; effects: readonly PastEffect[] }>;

export type PrepareAdjustment = DomainCommand<
  'PrepareAdjustment',
  Stated &
    Readonly<{
      line: AdjustedLine;
      amount: MoneyJson;
      reasonCode: AdjustmentReason;
      reason: string;
      evidence: string;
      files?: readonly EvidenceFile[];
      lookbackDays: number;
      act: DatedAct;
    }>,
  | 'CURRENCY_DIFFERS'
  | 'AMOUNT_OUT_OF_RANGE'
  | 'ABOVE_ORIGINAL'
  | 'TOO_FAR_BACK'
  | 'REASON_MISSING'
  | 'EVIDENCE_MISSING'
>;
export type ApproveAdjustment = DomainCommand<
  'ApproveAdjustment',
  Stated & Readonly<{ number: number; act: Act }>,
  'ADJUSTMENT_NOT_OPEN' | 'ABOVE_ORIGINAL' | 'HUMAN_REQUIRED' | 'FOUR_EYES'
>;
export type RejectAdjustment = DomainCommand<
  'RejectAdjustment',
  Readonly<{ number: number; reason: string; act: Act }>,
  'ADJUSTMENT_NOT_OPEN' | 'HUMAN_REQUIRED' | 'REASON_MISSING'
>;
export type AdjustmentCommand = PrepareAdjustment | ApproveAdjustment | RejectAdjustment;
export type AdjustmentRefusal = RefusalsOf<AdjustmentCommand>;
type DecisionOn<Command extends AdjustmentCommand> = Decision<AdjustmentEvent, RefusalsOf<Command>>;

const prepare = (
  {
    line,
    amount,
    stated,
    reasonCode,
    reason,
    evidence,
    files = [],
    effects,
    lookbackDays,
    act,
  }: PrepareAdjustment['data'],
  { adjustments }: LineAdjustments,
): DecisionOn<PrepareAdjustment> => {
  if (amount.currency !== stated.currency)
    return refuseAt('/amount', 'CURRENCY_DIFFERS', `The line is stated in ${stated.currency}.`);
  if (amount.amount === '0')
    return refuseAt('/amount', 'AMOUNT_OUT_OF_RANGE', 'An adjustment is of more or less than nothing.');
  const earliest = addDays(act.on, -lookbackDays);
  if (line.shipOn < earliest)
    return refuse(
      'TOO_FAR_BACK',
      `Adjustments reach back to ${earliest}; the line was shipped ${line.shipOn}.`,
    );
  const before = adjustments.filter(
    ({ status, amount: each }) => status === 'approved' || (status === 'prepared' && isNegative(each)),
  );
  const no =
    aboveOriginal(amount, stated, before) ??
    needsReason(reason, 'An adjustment says why.') ??
    (evidence.trim() === ''
      ? refuseAt('/evidence', 'EVIDENCE_MISSING', 'An adjustment names the document that proves it.')
      : undefined);
  if (no !== undefined) return no;
  const number = adjustments.length + 1;
  return [
    {
      type: 'AdjustmentPrepared',
      data: {
        ...line,
        ...{ adjustmentId: adjustmentIdOf(line.rewardLineId, number), number },
        ...{ amount, stated, reasonCode, reason, evidence, effects },
        ...(files.length === 0 ? {} : { files }),
        ...{ preparedBy: act.by, preparedAt: act.at },
      },
    },
  ];
};

const approve = (
  { number, stated, effects, act }: ApproveAdjustment['data'],
  state: LineAdjustments,
): DecisionOn<ApproveAdjustment> => {
  const adjustment = openOne(state, number);
  if ('refused' in adjustment) return adjustment;
  const { adjustmentId, amount, reasonCode, reason, preparedBy } = adjustment;
  const no =
    needsPerson(act, 'An adjustment is approved') ??
    fourEyes(act, [preparedBy], 'Who prepared the adjustment does not approve it.') ??
    aboveOriginal(
      amount,
      stated,
      state.adjustments.filter(({ status }) => status === 'approved'),
    );
  if (no !== undefined) return no;
  return [
    {
      type: 'AdjustmentApproved',
      data: {
        ...lineOf(adjustment),
        ...{ adjustmentId, number, amount, reasonCode, reason, effects },
        ...{ approvedBy: act.by, approvedAt: act.at },
      },
    },
  ];
};

/** Also by who prepared it: nothing was posted. */
const reject = (
  { number, reason, act }: RejectAdjustment['data'],
  state: LineAdjustments,
): DecisionOn<RejectAdjustment> => {
  const adjustment = openOne(state, number);
  if ('refused' in adjustment) return adjustment;
  const no = needsPerson(act, 'An adjustment is rejected') ?? needsReason(reason, 'A rejection says why.');
  if (no !== undefined) return no;
  const { adjustmentId } = adjustment;
  const rejected = { adjustmentId, number, reason, rejectedBy: act.by, rejectedAt: act.at };
  return [{ type: 'AdjustmentRejected', data: rejected }];
};

const openOne = (state: LineAdjustments, number: number): Adjustment | Refusal<'ADJUSTMENT_NOT_OPEN'> => {
  const found = findAdjustment(state, number);
  return found?.status === 'prepared'
    ? found
    : refuse('ADJUSTMENT_NOT_OPEN', `The adjustment is ${found?.status ?? 'unknown'}.`);
};

const isNegative = ({ amount }: MoneyJson): boolean => amount.startsWith('-');

/** No more is taken back than the line has given, by statements and by hand together. */
const aboveOriginal = (
  amount: MoneyJson,
  stated: MoneyJson,
  before: readonly Readonly<{ amount: MoneyJson }>[],
): Refusal<'ABOVE_ORIGINAL'> | undefined => {
  if (!isNegative(amount)) return undefined;
  const given = minorTotalOf([stated, ...before.map((each) => each.amount)]);
  return given + parseMoney(amount).minor < 0n
    ? refuseAt(
        '/amount',
        'ABOVE_ORIGINAL',
        `The line has given ${amountText(money(given, stated.currency))}: no more is taken back.`,
      )
    : undefined;
};

export const lineOf = ({
  rewardLineId,
  programmeId,
  partnerId,
  lineId,
  planId,
  invoiceNo,
  invoiceLine,
  shipOn,
  quarter,
}: AdjustedLine): AdjustedLine => ({
  ...{ rewardLineId, programmeId, partnerId, lineId, planId, invoiceNo, invoiceLine, shipOn, quarter },
});

/** `adjustment-<id of the line>`: what two people change of an amount by hand (R23, A4). */
export const adjustmentDecider: Decider<
  LineAdjustments,
  AdjustmentCommand,
  AdjustmentEvent,
  AdjustmentRefusal
> = {
  stream: 'adjustment',
  initial,
  evolve,
  decide: decidedBy<AdjustmentCommand, LineAdjustments, AdjustmentEvent>({
    PrepareAdjustment: prepare,
    ApproveAdjustment: approve,
    RejectAdjustment: reject,
  }),
};
