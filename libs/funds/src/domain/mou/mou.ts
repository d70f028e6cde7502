import { evolvedBy, parseMoney, type Day, type Instant } from '@channel/kernel';
import type { MilestoneTerms, MouEvent, MouProof, MouTerms, OfMou, Party } from './mou.events';

export const MOU_STATUSES = [
  'proposed',
  'active',
  'completed',
  'expired',
  'terminated',
  'withdrawn',
] as const;
export type MouStatus = (typeof MOU_STATUSES)[number];
export const MILESTONE_STATUSES = [
  'open',
  'submitted',
  'accepted',
  'in_payment',
  'paid',
  /** The agreement ended before it was reached. */
  'lapsed',
] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];

type Holder = Readonly<{ kind: string; recordId: string; partId: string; partnerId: string }>;
export type EvidenceAnswer = 'pending' | 'confirmed' | Holder;

export type Signature = Readonly<{ by: string; on: Day; at: Instant }>;
export type MouVersion = Readonly<{
  version: number;
  terms: MouTerms;
  definitionVersion: number;
  endsAt: Instant;
  proposedBy: string;
  proposedAt: Instant;
  signatures: Readonly<Partial<Record<Party, Signature>>>;
  withdrawn: Readonly<{ reason: string; by: string }> | null;
}>;

export type Submission = Readonly<{
  attempt: number;
  note: string | null;
  proofs: readonly MouProof[];
  /** By evidence: what its stream has answered. */
  evidence: ReadonlyMap<string, EvidenceAnswer>;
  reviewByOn: Day;
  by: string;
  at: Instant;
}>;
export type Milestone = Readonly<{
  terms: MilestoneTerms;
  dueAt: Instant;
  status: MilestoneStatus;
  overdue: boolean;
  /** The last one, also of a milestone that was returned. */
  submission: Submission | null;
  /** Why it was returned last. */
  reason: string | null;
  release: Readonly<{ drawId: string; payByOn: Day; acceptedBy: string; acceptedAt: Instant }> | null;
  payment: Readonly<{ batchId: string; itemId: string }> | null;
  paidAt: Instant | null;
  /** Items that let it go: none of them gets it back. */
  gone: readonly string[];
}>;

export type KnownMou = Readonly<{
  status: MouStatus;
  of: OfMou;
  partnerCode: string;
  currency: string;
  versions: ReadonlyMap<number, MouVersion>;
  /** The version that both have signed. */
  inForce: number | null;
  /** The version that waits for signatures. */
  proposed: number | null;
  /** In the order of their terms. */
  milestones: ReadonlyMap<string, Milestone>;
  /** Minor units: granted over all versions, and what went back of it. */
  granted: bigint;
  returned: bigint;
  activatedOn: Day | null;
  endedOn: Day | null;
  /** Of a termination. */
  reason: string | null;
}>;
export type Mou = Readonly<{ status: 'none' }> | KnownMou;
export const initial: Mou = { status: 'none' };

const inMou =
  <Data>(change: (data: Data, mou: KnownMou) => Partial<KnownMou>) =>
  (data: Data, mou: Mou): Mou =>
    mou.status === 'none' ? mou : { ...mou, ...change(data, mou) };
const inVersion = <Data extends Readonly<{ version: number }>>(
  change: (data: Data, version: MouVersion) => Partial<MouVersion>,
  also: (data: Data, mou: KnownMou) => Partial<KnownMou> = () => ({}),
) =>
  inMou((data: Data, mou) => {
    const version = mou.versions.get(data.version);
    return version === undefined
      ? {}
      : {
          versions: new Map(mou.versions).set(data.version, { ...version, ...change(data, version) }),
          ...also(data, mou),
        };
  });
const inMilestone = <Data extends Readonly<{ key: string }>>(
  change: (data: Data, milestone: Milestone) => Partial<Milestone>,
) =>
  inMou((data: Data, { milestones }) => {
    const milestone = milestones.get(data.key);
    return milestone === undefined
      ? {}
      : { milestones: new Map(milestones).set(data.key, { ...milestone, ...change(data, milestone) }) };
  });
const withAnswer = (
  { submission }: Milestone,
  evidenceId: string,
  answer: EvidenceAnswer,
): Partial<Milestone> =>
  submission === null
    ? {}
    : { submission: { ...submission, evidence: new Map(submission.evidence).set(evidenceId, answer) } };
const minor = (amount: Parameters<typeof parseMoney>[0]): bigint => parseMoney(amount).minor;

type Ended = Readonly<{ returned: Parameters<typeof parseMoney>[0]; endedOn: Day }>;
const ended =
  (status: MouStatus) =>
  ({ returned, endedOn }: Ended, mou: KnownMou): Partial<KnownMou> => ({
    ...{ status, endedOn, proposed: null, returned: mou.returned + minor(returned) },
    milestones: new Map(
      [...mou.milestones].map(([key, one]) => [
        key,
        one.status === 'open' ? { ...one, status: 'lapsed', overdue: false } : one,
      ]),
    ),
  });

export const evolve = evolvedBy<MouEvent, Mou>({
  MouProposed: (data, mou) => proposed(data, mou),
  MouProposalWithdrawn: inVersion(
    ({ reason, withdrawnBy: by }) => ({ withdrawn: { reason, by } }),
    (_data, { status }) => ({ proposed: null, ...(status === 'proposed' ? { status: 'withdrawn' } : {}) }),
  ),
  MouSigned: inVersion(({ party, signedBy: by, signedOn: on, signedAt: at }, { signatures }) => ({
    signatures: { ...signatures, [party]: { by, on, at } },
  })),
  MouActivated: inMou((data, mou) => ({
    ...{ ...begun(data, mou), status: 'active', activatedOn: data.activatedOn },
    granted: minor(data.total),
  })),
  MouAmended: inMou((data, mou) => ({
    ...begun(data, mou),
    granted: mou.granted + minor(data.granted),
    returned: mou.returned + minor(data.returned),
  })),
  MouMilestoneSubmitted: inMilestone((data) => ({
    ...{ status: 'submitted', overdue: false, reason: null },
    submission: {
      ...{ attempt: data.attempt, note: data.note, proofs: data.proofs, reviewByOn: data.reviewByOn },
      evidence: new Map(data.proofs.map(({ evidenceId }) => [evidenceId, 'pending'])),
      ...{ by: data.submittedBy, at: data.submittedAt },
    },
  })),
  MouEvidenceConfirmed: inMilestone(({ evidenceId }, milestone) =>
    withAnswer(milestone, evidenceId, 'confirmed'),
  ),
  MouEvidenceRefused: inMilestone(({ evidenceId, holder }, milestone) =>
    withAnswer(milestone, evidenceId, holder),
  ),
  MouMilestoneOverdue: inMilestone(() => ({ overdue: true })),
  MouMilestoneAccepted: inMilestone(({ drawId, payByOn, acceptedBy, acceptedAt }) => ({
    ...{ status: 'accepted', overdue: false },
    release: { drawId, payByOn, acceptedBy, acceptedAt },
  })),
  MouMilestoneReturned: (data, mou) => {
    if (mou.status === 'none') return mou;
    const over = mou.status !== 'active';
    const next = inMilestone(({ reason }: typeof data) => ({
      ...{ status: over ? 'lapsed' : 'open', reason },
    }))(data, mou);
    return next.status === 'none' ? next : { ...next, returned: next.returned + minor(data.returned) };
  },
  MouCompleted: inMou(ended('completed')),
  MouExpired: inMou(ended('expired')),
  MouTerminated: inMou((data, mou) => ({ ...ended('terminated')(data, mou), reason: data.reason })),
  MouDrawReserved: inMilestone(({ batchId, itemId }) => ({
    ...{ status: 'in_payment', payment: { batchId, itemId } },
  })),
  MouDrawPaid: inMilestone(({ paidAt }) => ({ status: 'paid', paidAt })),
  MouDrawReleased: inMilestone(({ itemId }, { payment, gone }) => ({
    ...(payment === null || payment.itemId === itemId
      ? { status: 'accepted', payment: null, paidAt: null }
      : {}),
    gone: [...gone, itemId],
  })),
});

const proposed = (data: Extract<MouEvent, { type: 'MouProposed' }>['data'], before: Mou): Mou => {
  const { mouId, number, programmeId, partnerId, partnerCode, version, terms } = data;
  const { definitionVersion, endsAt, proposedBy, proposedAt } = data;
  const next: MouVersion = {
    ...{ version, terms, definitionVersion, endsAt, proposedBy, proposedAt },
    ...{ signatures: {}, withdrawn: null },
  };
  if (before.status !== 'none')
    return { ...before, versions: new Map(before.versions).set(version, next), proposed: version };
  return {
    ...{ status: 'proposed', of: { mouId, number, programmeId, partnerId }, partnerCode },
    ...{ currency: terms.total.currency, versions: new Map([[version, next]]) },
    ...{ inForce: null, proposed: version, milestones: new Map(), granted: 0n, returned: 0n },
    ...{ activatedOn: null, endedOn: null, reason: null },
  };
};

/** The milestones of the version that begins: those that were begun stay as they are. */
const begun = (
  { version, clocks }: Extract<MouEvent, { type: 'MouActivated' | 'MouAmended' }>['data'],
  { versions, milestones }: KnownMou,
): Pick<KnownMou, 'inForce' | 'proposed' | 'milestones'> => {
  const terms = versions.get(version)?.terms.milestones ?? [];
  return {
    ...{ inForce: version, proposed: null },
    milestones: new Map(
      terms.map((one) => {
        const before = milestones.get(one.key);
        if (before !== undefined && before.status !== 'open') return [one.key, before];
        const dueAt = clocks.find(({ key }) => key === one.key)?.dueAt ?? '';
        return [one.key, openMilestone(one, dueAt, before)];
      }),
    ),
  };
};
const openMilestone = (terms: MilestoneTerms, dueAt: Instant, before: Milestone | undefined): Milestone => ({
  ...{ terms, dueAt, status: 'open', overdue: before?.overdue === true && before.dueAt === dueAt },
  ...{ submission: before?.submission ?? null, reason: before?.reason ?? null, release: null },
  ...{ payment: null, paidAt: null, gone: [] },
});
