import {
  endOfDay,
  fourEyes,
  needsPerson,
  needsReason,
  parseMoney,
  present,
  refuse,
  type Refusal,
} from '@channel/kernel';
import { noticesBefore } from '../clocks';
import type { Fund, FundGrant, FundLot, OpenFund } from './fund';
import type {
  ApproveFundCorrection,
  ApproveFundGrant,
  DeclineFundCorrection,
  DeclineFundGrant,
  LapseFundLot,
  NoteFundLotEnding,
  OpenEarnedLot,
  ProposeFundGrant,
  RequestFundCorrection,
} from './fund.commands';
import { amountIn, inFund, inWords, type FundDecision } from './fund.words';

const unknown = () => refuse('GRANT_UNKNOWN', 'The fund has no such grant.');
const expired = (useByOn: string) => refuse('LOT_EXPIRED', `Its last day was ${useByOn}.`);

/** A lead of the channel says how much, for what and until when; finance approves. */
export const propose = (
  { owner, grantId, amount, useByOn, purpose, rules, act }: ProposeFundGrant['data'],
  fund: Fund,
): FundDecision<ProposeFundGrant> => {
  if (fund.status === 'open' && fund.grants.has(grantId)) return [];
  const person = needsPerson(act, 'A grant is proposed');
  if (person !== undefined) return person;
  if (parseMoney(amount).minor <= 0n) return refuse('AMOUNT_OUT_OF_RANGE', 'A grant is more than nothing.');
  if (amount.currency !== rules.currency)
    return refuse('CURRENCY_DIFFERS', `Funds are in ${rules.currency}, the currency of the programme.`);
  if (useByOn < act.on) return expired(useByOn);
  const { by: proposedBy, at: proposedAt } = act;
  const { definitionVersion } = rules;
  return [
    {
      type: 'FundGrantProposed',
      data: { ...owner, grantId, amount, useByOn, purpose, definitionVersion, proposedBy, proposedAt },
    },
  ];
};

const waiting = (
  fund: OpenFund,
  grantId: string,
): FundGrant | Refusal<'GRANT_UNKNOWN' | 'GRANT_NOT_OPEN'> => {
  const grant = fund.grants.get(grantId);
  if (grant === undefined) return unknown();
  return grant.status === 'proposed' ? grant : refuse('GRANT_NOT_OPEN', `The grant is ${grant.status}.`);
};

const proposersOf = ({ proposedBy }: FundGrant): readonly string[] =>
  proposedBy === null ? [] : [proposedBy];

export const approve = (
  { grantId, rules, act }: ApproveFundGrant['data'],
  fund: OpenFund,
): FundDecision<ApproveFundGrant> => {
  const grant = waiting(fund, grantId);
  if ('refused' in grant) return grant;
  const refused = needsPerson(act, 'A grant is approved') ?? fourEyes(act, proposersOf(grant));
  if (refused !== undefined) return refused;
  const { useByOn, amount } = grant;
  if (useByOn < act.on) return expired(useByOn);
  return [
    {
      type: 'FundGrantApproved',
      data: {
        ...inFund(fund),
        ...{ grantId, amount: amountIn(fund, amount), useByOn },
        lapsesAt: endOfDay(useByOn, rules.timeZone),
        notices: noticesBefore(useByOn, act.at, rules),
        ...{ approvedBy: act.by, approvedAt: act.at },
      },
    },
  ];
};

/** What earned it was approved with its quarter: nobody approves it again. A lot that was opened is not opened twice. */
export const openEarned = (
  { owner, lotId: grantId, amount, useByOn, purpose, coopId, rules, at: openedAt }: OpenEarnedLot['data'],
  fund: Fund,
): FundDecision<OpenEarnedLot> => {
  if (fund.status === 'open' && fund.lots.has(grantId)) return [];
  if (fund.status === 'open' && fund.currency !== amount.currency)
    return refuse('CURRENCY_DIFFERS', `The fund is in ${fund.currency}.`);
  const lapsesAt = endOfDay(useByOn, rules.timeZone);
  const notices = noticesBefore(useByOn, openedAt, rules);
  const lot = { grantId, amount, useByOn, lapsesAt, notices, purpose, coopId, openedAt };
  return [{ type: 'FundLotEarned', data: { ...owner, ...lot } }];
};

export const decline = (
  { grantId, reason, act }: DeclineFundGrant['data'],
  fund: OpenFund,
): FundDecision<DeclineFundGrant> => {
  const grant = waiting(fund, grantId);
  if ('refused' in grant) return grant;
  const refused = needsPerson(act) ?? needsReason(reason);
  if (refused !== undefined) return refused;
  const data = { ...inFund(fund), grantId, reason, declinedBy: act.by, declinedAt: act.at };
  return [{ type: 'FundGrantDeclined', data }];
};

/** Only what is free on the day can be taken back. */
const notCorrectable = (
  { currency }: OpenFund,
  { useByOn, free }: FundLot,
  { wanted, today }: Readonly<{ wanted: bigint; today: string }>,
): Refusal<'LOT_EXPIRED' | 'AMOUNT_OUT_OF_RANGE'> | undefined => {
  if (useByOn < today) return expired(useByOn);
  return wanted <= 0n || wanted > free
    ? refuse('AMOUNT_OUT_OF_RANGE', `${inWords(free, currency)} of it is free.`)
    : undefined;
};

/** For a grant that was given by mistake: what requests and claims hold of it stays theirs. */
export const requestCorrection = (
  { grantId, amount, reason, act }: RequestFundCorrection['data'],
  fund: OpenFund,
): FundDecision<RequestFundCorrection> => {
  if (amount.currency !== fund.currency)
    return refuse('CURRENCY_DIFFERS', `The fund is in ${fund.currency}.`);
  const grant = fund.grants.get(grantId);
  if (grant === undefined) return unknown();
  const lot = fund.lots.get(grantId);
  if (lot === undefined || grant.correction !== null)
    return refuse(
      'GRANT_NOT_OPEN',
      lot ? 'A correction of it waits for a decision.' : `It is ${grant.status}.`,
    );
  const wanted = parseMoney(amount).minor;
  const refused =
    needsPerson(act) ?? needsReason(reason) ?? notCorrectable(fund, lot, { wanted, today: act.on });
  if (refused !== undefined) return refused;
  const data = { ...inFund(fund), grantId, amount, reason, requestedBy: act.by, requestedAt: act.at };
  return [{ type: 'FundGrantCorrectionRequested', data }];
};

type Waiting = NonNullable<FundGrant['correction']>;
const waitingCorrection = (
  fund: OpenFund,
  grantId: string,
): Waiting | Refusal<'GRANT_UNKNOWN' | 'CORRECTION_NOT_OPEN'> => {
  const grant = fund.grants.get(grantId);
  if (grant === undefined) return unknown();
  return grant.correction ?? refuse('CORRECTION_NOT_OPEN', 'No correction of it waits for a decision.');
};

export const approveCorrection = (
  { grantId, act }: ApproveFundCorrection['data'],
  fund: OpenFund,
): FundDecision<ApproveFundCorrection> => {
  const correction = waitingCorrection(fund, grantId);
  if ('refused' in correction) return correction;
  const { amount, reason, requestedBy } = correction;
  const lot = present(fund.lots.get(grantId), 'the lot that is corrected');
  const refused =
    needsPerson(act) ??
    fourEyes(act, [requestedBy]) ??
    notCorrectable(fund, lot, { wanted: amount, today: act.on });
  if (refused !== undefined) return refused;
  const data = { ...inFund(fund), grantId, amount: amountIn(fund, amount), reason };
  return [{ type: 'FundGrantCorrected', data: { ...data, approvedBy: act.by, correctedAt: act.at } }];
};

export const declineCorrection = (
  { grantId, reason, act }: DeclineFundCorrection['data'],
  fund: OpenFund,
): FundDecision<DeclineFundCorrection> => {
  const correction = waitingCorrection(fund, grantId);
  if ('refused' in correction) return correction;
  const refused = needsPerson(act) ?? needsReason(reason);
  if (refused !== undefined) return refused;
  const data = { ...inFund(fund), grantId, reason, declinedBy: act.by, declinedAt: act.at };
  return [{ type: 'FundGrantCorrectionDeclined', data }];
};

/** Says nothing where nothing is left to use. */
export const noteEnding = (
  { lotId, noticeOn: notedOn, today, at: notedAt }: NoteFundLotEnding['data'],
  fund: OpenFund,
): FundDecision<NoteFundLotEnding> => {
  const lot = fund.lots.get(lotId);
  if (lot === undefined || lot.free === 0n || lot.useByOn < today) return [];
  const { useByOn, free } = lot;
  const data = { ...inFund(fund), lotId, amount: amountIn(fund, free), useByOn, notedOn, notedAt };
  return [{ type: 'FundLotEnding', data }];
};

/** What nobody reserved lapses with the lot's last day; what is reserved stays reserved (E32). */
export const lapse = (
  { lotId, today, at: lapsedAt }: LapseFundLot['data'],
  fund: OpenFund,
): FundDecision<LapseFundLot> => {
  const lot = fund.lots.get(lotId);
  if (lot === undefined || lot.free === 0n) return [];
  const { useByOn, free } = lot;
  if (today <= useByOn) return refuse('LOT_NOT_OVER', `It can be used until ${useByOn}.`);
  return [
    {
      type: 'FundLotLapsed',
      data: { ...inFund(fund), lotId, amount: amountIn(fund, free), useByOn, lapsedAt },
    },
  ];
};
