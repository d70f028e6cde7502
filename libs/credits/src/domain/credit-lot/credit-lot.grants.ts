import {
  addDays,
  addMonths,
  endOfDay,
  fourEyes,
  needsPerson,
  needsReason,
  refuse,
  refuseAt,
  units,
  type Day,
} from '@channel/kernel';
import { balanceOf, inLotUnits, type CreditLot, type CreditUnit, type KnownLot } from './credit-lot';
import type {
  ApproveCreditCorrection,
  DeclineCreditCorrection,
  ExpireCreditLot,
  GrantCreditLot,
  LotDecision,
  NoteCreditLotEnding,
  RequestCreditCorrection,
} from './credit-lot.commands';
import { reviewsOf } from './credit-lot.reviews';
import { unitsText } from './credit-lot.words';

/** Vouchers and passes come with the level (J36), credits with a contract or a purchase. */
const VOUCHERS: readonly CreditUnit[] = ['exam-voucher', 'all-access-pass'];

export const grant = (data: GrantCreditLot['data'], lot: CreditLot): LotDecision<GrantCreditLot> => {
  const { of, partnerCode, unit, quantity, reference, startsOn, rules, act } = data;
  if (lot.status !== 'none')
    return refuse(
      'EVIDENCE_ALREADY_USED',
      `${reference} has given ${unitsText(inLotUnits(lot, lot.granted))} already.`,
    );
  const no = needsPerson(act) ?? notGrantable(data);
  if (no !== undefined) return no;
  const byProgramme = lastDayOf(data);
  const expiresOn = byProgramme ?? data.expiresOn;
  if (expiresOn === null)
    return refuseAt('/useByOn', 'EXPIRY_MISSING', 'Say the last day: the programme does not.');
  if (data.expiresOn !== null && data.expiresOn !== expiresOn)
    return refuseAt(
      '/useByOn',
      'EXPIRY_DIFFERS',
      `By the programme the last day is ${expiresOn}: leave it out.`,
    );
  if (expiresOn < act.on) return refuse('CREDIT_EXPIRED', `Its last day would have been ${expiresOn}.`);
  return [
    {
      type: 'CreditLotGranted',
      data: {
        ...{ ...of, partnerCode, quantity: units(quantity, unit), reference, startsOn, expiresOn },
        expiresAt: endOfDay(expiresOn, rules.timeZone),
        notices: rules.noticeDays
          .map((days) => addDays(expiresOn, -days))
          .map((on) => ({ on, at: endOfDay(addDays(on, -1), rules.timeZone) }))
          .filter(({ at }) => at > act.at),
        ...(unit === 'service-credit' ? { reviews: reviewsOf(startsOn, expiresOn, rules, act.at) } : {}),
        ...{ definitionVersion: rules.definitionVersion, grantedBy: act.by, grantedAt: act.at },
      },
    },
  ];
};

/** C6 C7 G31: so many months from the activation of the contract, or from the purchase, the day before included. */
const lastDayOf = ({ unit, startsOn, rules: { validMonths } }: GrantCreditLot['data']): Day | null => {
  const months = validMonths[unit];
  return months === null ? null : addDays(addMonths(startsOn, months), -1);
};

const notGrantable = ({
  unit,
  quantity,
  referenceKey,
  startsOn,
  level,
  rules,
  act,
}: GrantCreditLot['data']) => {
  if (referenceKey === '')
    return refuseAt('/reference', 'EVIDENCE_MISSING', 'Name the contract or the order.');
  if (quantity <= 0n) return refuseAt('/quantity', 'QUANTITY_ZERO', 'A lot is of more than nothing.');
  if (startsOn > act.on)
    return refuseAt('/startsOn', 'DAY_IN_FUTURE', `It begins today or before, not on ${startsOn}.`);
  return VOUCHERS.includes(unit) && !(level !== null && rules.voucherLevels.includes(level))
    ? refuse(
        'LEVEL_TOO_LOW',
        `Vouchers and passes are for ${rules.voucherLevels.join(', ') || 'no level'}; the partner's is ${level ?? 'none'}.`,
      )
    : undefined;
};

/** Says nothing where nothing is free. */
export const noteEnding = (
  { on: notedOn, at: notedAt }: NoteCreditLotEnding['data'],
  lot: KnownLot,
): LotDecision<NoteCreditLotEnding> => {
  const { free } = balanceOf(lot);
  if (lot.over || free === 0n || lot.told.includes(notedOn)) return [];
  const { of, expiresOn, expiresAt } = lot;
  const ending = { free: inLotUnits(lot, free), expiresOn, expiresAt, notedOn, notedAt };
  return [{ type: 'CreditLotEnding', data: { ...of, ...ending } }];
};

/** What is reserved stays: it is used, or released and gone. */
export const expire = (
  { at: expiredAt }: ExpireCreditLot['data'],
  lot: KnownLot,
): LotDecision<ExpireCreditLot> => {
  const { of, expiresOn, expiresAt, over } = lot;
  if (over || expiredAt < expiresAt) return [];
  const quantity = inLotUnits(lot, balanceOf(lot).free);
  return [{ type: 'CreditLotExpired', data: { ...of, quantity, expiresOn, expiredAt } }];
};

/** R28: no more than what is free. */
export const tooMuch = (lot: KnownLot, quantity: bigint) => {
  const { free } = balanceOf(lot);
  return quantity > free
    ? refuse(
        'BALANCE_TOO_LOW',
        `${unitsText(inLotUnits(lot, free))} free in this lot, not ${String(quantity)}.`,
      )
    : undefined;
};

export const requestCorrection = (
  { quantity, reason, act }: RequestCreditCorrection['data'],
  lot: KnownLot,
): LotDecision<RequestCreditCorrection> => {
  const no = needsPerson(act) ?? needsReason(reason) ?? alreadyAsked(lot);
  if (no !== undefined) return no;
  if (quantity <= 0n) return refuseAt('/quantity', 'QUANTITY_ZERO', 'Say how much less was meant.');
  const { by: requestedBy, at: requestedAt } = act;
  const asked = { quantity: inLotUnits(lot, quantity), reason, requestedBy, requestedAt };
  return tooMuch(lot, quantity) ?? [{ type: 'CreditCorrectionRequested', data: { ...lot.of, ...asked } }];
};

const alreadyAsked = ({ correction, unit }: KnownLot) =>
  correction === null
    ? undefined
    : refuse(
        'CORRECTION_WAITS',
        `A lead has to decide first on taking back ${unitsText(units(correction.quantity, unit))}.`,
      );
const notOpen = () => refuse('CORRECTION_NOT_OPEN', 'Nobody asked to correct this lot.');

/** What is free now counts: it may be less than when it was asked for. */
export const approveCorrection = (
  { act }: ApproveCreditCorrection['data'],
  lot: KnownLot,
): LotDecision<ApproveCreditCorrection> => {
  if (lot.correction === null) return notOpen();
  const { quantity, reason, requestedBy } = lot.correction;
  const no = needsPerson(act) ?? fourEyes(act, [requestedBy]) ?? tooMuch(lot, quantity);
  if (no !== undefined) return no;
  const corrected = { quantity: inLotUnits(lot, quantity), reason, correctedBy: act.by, correctedAt: act.at };
  return [{ type: 'CreditLotCorrected', data: { ...lot.of, ...corrected } }];
};

export const declineCorrection = (
  { reason, act }: DeclineCreditCorrection['data'],
  lot: KnownLot,
): LotDecision<DeclineCreditCorrection> => {
  if (lot.correction === null) return notOpen();
  const no = needsPerson(act) ?? fourEyes(act, [lot.correction.requestedBy]) ?? needsReason(reason);
  if (no !== undefined) return no;
  const declined = { reason, declinedBy: act.by, declinedAt: act.at };
  return [{ type: 'CreditCorrectionDeclined', data: { ...lot.of, ...declined } }];
};
