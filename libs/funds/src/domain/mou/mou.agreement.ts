import {
  endOfDay,
  fourEyes,
  needsPerson,
  needsReason,
  parseMoney,
  refuse,
  totalOf,
  type DatedAct,
  type Refusal,
} from '@channel/kernel';
import { refuseAt } from '../claim/claim.words';
import { evolve, type KnownMou, type Mou, type MouVersion } from './mou';
import type {
  MouRules,
  ProposeMou,
  ReviseMou,
  SignMou,
  TerminateMou,
  TermsRefusal,
  WithdrawMouProposal,
} from './mou.commands';
import type { MilestoneTerms, MouEvent, MouTerms } from './mou.events';
import {
  clockOf,
  completionOf,
  endOf,
  inMou,
  notOpen,
  openKeysOf,
  versionOf,
  type MouDecision,
} from './mou.words';

export const propose = (data: ProposeMou['data'], mou: Mou): MouDecision<ProposeMou> => {
  if (mou.status !== 'none') return [];
  const { of, partnerCode, terms, rules, act } = data;
  const refused = needsPerson(act) ?? wrongTerms(data);
  if (refused !== undefined) return refused;
  return [proposal({ of, partnerCode, terms, rules, act, version: 1 })];
};

/** The next version. One that waits for signatures is signed anew by both. */
export const revise = (data: ReviseMou['data'], mou: KnownMou): MouDecision<ReviseMou> => {
  if (mou.status !== 'proposed' && mou.status !== 'active') return notOpen(mou);
  const { terms, rules, act } = data;
  const refused = needsPerson(act) ?? wrongTerms(data) ?? begunChanged(mou, terms);
  if (refused !== undefined) return refused;
  const { of, partnerCode, versions } = mou;
  return [proposal({ of, partnerCode, terms, rules, act, version: Math.max(...versions.keys()) + 1 })];
};

const proposal = ({
  of,
  partnerCode,
  terms,
  rules,
  act,
  version,
}: Omit<ProposeMou['data'], 'level'> & Readonly<{ version: number }>): MouEvent => ({
  type: 'MouProposed',
  data: {
    ...{ ...of, partnerCode, version, terms, definitionVersion: rules.definitionVersion },
    ...{ endsAt: endOfDay(terms.endsOn, rules.timeZone), proposedBy: act.by, proposedAt: act.at },
  },
});

/** A later version may be withdrawn as well: the one in force stays. */
export const withdraw = (
  { reason, act }: WithdrawMouProposal['data'],
  mou: KnownMou,
): MouDecision<WithdrawMouProposal> => {
  const waits = versionOf(mou, mou.proposed);
  if (waits === undefined) return refuse('MOU_NOT_OPEN', 'No version waits for a signature.');
  const refused = needsPerson(act) ?? needsReason(reason);
  if (refused !== undefined) return refused;
  const withdrawn = { version: waits.version, reason, withdrawnBy: act.by, withdrawnAt: act.at };
  return [{ type: 'MouProposalWithdrawn', data: { ...mou.of, ...withdrawn } }];
};

/** With the second signature the version begins, and its money is granted. */
export const sign = (data: SignMou['data'], mou: KnownMou): MouDecision<SignMou> => {
  const { party, act } = data;
  const waits = versionOf(mou, mou.proposed);
  if (waits === undefined) return refuse('MOU_NOT_OPEN', 'No version waits for a signature.');
  const { version, terms, signatures, proposedBy } = waits;
  const refused =
    needsPerson(act, 'An agreement is signed') ??
    (signatures[party] === undefined
      ? undefined
      : refuse('ALREADY_SIGNED', `The ${party} signed version ${String(version)} already.`)) ??
    fourEyes(act, [proposedBy], 'Who proposed it does not sign it for the vendor.') ??
    wrongTerms({ ...data, terms }) ??
    begunChanged(mou, terms);
  if (refused !== undefined) return refused;
  const signed: MouEvent = {
    type: 'MouSigned',
    data: { ...mou.of, version, party, signedBy: act.by, signedOn: act.on, signedAt: act.at },
  };
  const other = party === 'partner' ? 'vendor' : 'partner';
  if (signatures[other] === undefined) return [signed];
  const begun = begins(mou, waits, data);
  return [signed, begun, ...completionOf(evolve(mou, begun), act)];
};

const begins = (
  mou: KnownMou,
  { version, terms: { total, milestones, endsOn }, endsAt }: MouVersion,
  { rules, act }: SignMou['data'],
): MouEvent => {
  const { document } = rules;
  const open = milestones.filter(({ key }) => !isBegun(mou, key));
  const begun = {
    ...{ ...mou.of, version, document, total, endsOn, endsAt },
    clocks: open.map((terms) => clockOf(terms, rules, act.at)),
  };
  if (mou.inForce === null)
    return { type: 'MouActivated', data: { ...begun, activatedOn: act.on, activatedAt: act.at } };
  const more = parseMoney(total).minor - (mou.granted - mou.returned);
  const moved = { granted: inMou(mou, more > 0n ? more : 0n), returned: inMou(mou, more < 0n ? -more : 0n) };
  const dropped = openKeysOf(mou).filter((key) => !milestones.some((next) => next.key === key));
  return { type: 'MouAmended', data: { ...begun, ...moved, dropped, amendedOn: act.on, amendedAt: act.at } };
};

/** A lead ends it before its time; what waits for a decision is decided. */
export const terminate = (
  { reason, act }: TerminateMou['data'],
  mou: KnownMou,
): MouDecision<TerminateMou> => {
  if (mou.status !== 'active') return notOpen(mou);
  const refused = needsPerson(act) ?? needsReason(reason);
  if (refused !== undefined) return refused;
  const ended = endOf(mou, act.on, act.at);
  return [{ type: 'MouTerminated', data: { ...ended, reason, terminatedBy: act.by } }];
};

type Terms = Readonly<{ terms: MouTerms; level: string | null; rules: MouRules; act: DatedAct }>;
const wrongTerms = (data: Terms): Refusal<TermsRefusal> | undefined =>
  levelTooLow(data) ?? wrongAmounts(data) ?? wrongDays(data) ?? twice(data.terms) ?? unproven(data.terms);

const levelTooLow = ({ level, rules: { levels } }: Terms): Refusal<'LEVEL_TOO_LOW'> | undefined =>
  level !== null && levels.includes(level)
    ? undefined
    : refuse('LEVEL_TOO_LOW', `Co-investment is for ${levels.join(', ')}; today it is ${level ?? 'none'}.`);

const at = (index: number, field: string) => `/milestones/${String(index)}/${field}`;

const wrongAmounts = ({
  terms: { total, milestones },
  rules: { currency },
}: Terms): Refusal<'CURRENCY_DIFFERS' | 'AMOUNT_OUT_OF_RANGE' | 'MILESTONES_EXCEED_TOTAL'> | undefined => {
  const amounts = [{ pointer: '/total', amount: total }].concat(
    milestones.map(({ amount }, index) => ({ pointer: at(index, 'amount'), amount })),
  );
  const foreign = amounts.filter(({ amount }) => amount.currency !== currency);
  const none = amounts.filter(({ amount }) => parseMoney(amount).minor <= 0n);
  const detail = `Not in ${currency}.`;
  const refused =
    refuseAt(
      'CURRENCY_DIFFERS',
      `Agreements are in ${currency}.`,
      foreign.map(({ pointer }) => ({ pointer, detail })),
    ) ??
    refuseAt(
      'AMOUNT_OUT_OF_RANGE',
      'An agreement and each of its milestones is about more than nothing.',
      none.map(({ pointer }) => ({ pointer, detail: 'Not above zero.' })),
    );
  if (refused !== undefined) return refused;
  const all = totalOf(
    milestones.map(({ amount }) => amount),
    currency,
  );
  return parseMoney(all).minor > parseMoney(total).minor
    ? refuse('MILESTONES_EXCEED_TOTAL', `The milestones come to more than the total of the agreement.`)
    : undefined;
};

/** Days are compared when it is proposed, and again when it is signed. */
const wrongDays = ({
  terms: { endsOn, milestones },
  act,
}: Terms): Refusal<'MILESTONE_OUTSIDE_DATES'> | undefined =>
  endsOn < act.on
    ? refuse('MILESTONE_OUTSIDE_DATES', `The agreement would have ended on ${endsOn}.`)
    : refuseAt(
        'MILESTONE_OUTSIDE_DATES',
        `Milestones are reached by the end of the agreement, ${endsOn}.`,
        milestones.flatMap(({ dueOn }, index) =>
          dueOn > endsOn ? [{ pointer: at(index, 'dueOn'), detail: `${dueOn} is later.` }] : [],
        ),
      );

const twice = ({ milestones }: MouTerms): Refusal<'MILESTONE_TWICE'> | undefined =>
  refuseAt(
    'MILESTONE_TWICE',
    'Each milestone has a key of its own.',
    milestones.flatMap(({ key }, index) =>
      milestones.findIndex((other) => other.key === key) < index
        ? [{ pointer: at(index, 'key'), detail: `${key} is another milestone.` }]
        : [],
    ),
  );

/** R29: what buys a service of its own shows what the service is worth. */
const unproven = ({ accounting, milestones }: MouTerms): Refusal<'PROOF_MISSING'> | undefined =>
  refuseAt(
    'PROOF_MISSING',
    'Each milestone says what shows it; for a service of its own the fair-value among it.',
    milestones.flatMap(({ proofs }, index) => {
      const short =
        proofs.length === 0 || (accounting === 'distinct-service' && !proofs.includes('fair-value'));
      return short
        ? [{ pointer: at(index, 'proofs'), detail: `Add ${proofs.length === 0 ? 'one' : 'fair-value'}.` }]
        : [];
    }),
  );

const isBegun = ({ milestones }: KnownMou, key: string): boolean => {
  const status = milestones.get(key)?.status;
  return status !== undefined && status !== 'open';
};

/** What was submitted, released or paid stands in the next version as it was agreed. */
const begunChanged = (mou: KnownMou, { milestones }: MouTerms): Refusal<'MILESTONE_NOT_OPEN'> | undefined =>
  refuseAt(
    'MILESTONE_NOT_OPEN',
    'A milestone that was submitted or accepted stays as it was agreed.',
    [...mou.milestones.values()].flatMap(({ terms: before, status }) => {
      if (status === 'open') return [];
      const index = milestones.findIndex(({ key }) => key === before.key);
      const next = milestones[index];
      if (next === undefined) return [{ pointer: '/milestones', detail: `${before.key} is missing.` }];
      return isSame(before, next)
        ? []
        : [{ pointer: at(index, 'key'), detail: `${before.key} is ${status}.` }];
    }),
  );
const isSame = (one: MilestoneTerms, other: MilestoneTerms): boolean =>
  one.title === other.title &&
  one.dueOn === other.dueOn &&
  one.amount.amount === other.amount.amount &&
  one.proofs.join() === other.proofs.join();
