import {
  audience,
  begins,
  ends,
  inboxSource,
  keyOf,
  NOBODY,
  turns,
  VENDOR,
  waiting,
  type RowChange,
  type Waiting,
} from '@channel/inbox';
import type { MilestoneClock, MouEvent, OfMou } from './domain/mou/mou.events';
import { FUND_DECIDERS, FUND_USERS } from './fund.view';

const deciders = audience(VENDOR, FUND_DECIDERS);
const lead = audience(VENDOR, ['channel.lead']);
const signer = (partnerId: string): readonly string[] => audience(partnerId, ['partner.admin']);
const usersOf = (partnerId: string): readonly string[] => audience(partnerId, FUND_USERS);

const mouKey = (mouId: string): string => keyOf('mou', mouId);
/** A milestone waits by itself, beside its agreement. */
const milestoneKey = (mouId: string, key: string): string => `${mouKey(mouId)}|${key}`;

const due = (data: OfMou, at: string, { key, title, amount, dueAt }: MilestoneClock): RowChange<Waiting> =>
  begins(
    milestoneKey(data.mouId, key),
    waiting({
      ...{ kind: 'mou_milestone_due', record: 'mou', recordId: data.mouId, number: data.number },
      ...{ partnerId: data.partnerId, title, amount, since: at, dueAt, for: usersOf(data.partnerId) },
    }),
  );
const over = ({ mouId, lapsed }: Readonly<{ mouId: string; lapsed: readonly string[] }>) => [
  ends<Waiting>(mouKey(mouId)),
  ...lapsed.map((key) => ends<Waiting>(milestoneKey(mouId, key))),
];
const signed = ({ mouId }: Readonly<{ mouId: string }>): RowChange<Waiting> =>
  turns<Waiting>(mouKey(mouId), () => ({ for: NOBODY }));

/** Signatures, milestones that are to be reached and those that wait for a decision, with their days (7.7). */
export const mouInbox = inboxSource<MouEvent>({
  name: 'funds.mou',
  version: 1,
  streams: ['mou-'],
  on: {
    MouProposed: ({ mouId, number, partnerId, version, terms, endsAt, proposedBy, proposedAt }) => [
      begins(
        mouKey(mouId),
        waiting({
          ...{ kind: 'mou_signature', record: 'mou', recordId: mouId, number, partnerId },
          ...{ title: `Version ${String(version)}: ${terms.objectives.join('; ')}`, amount: terms.total },
          ...{ since: proposedAt, dueAt: endsAt, preparedBy: [proposedBy] },
          for: [...signer(partnerId), ...lead],
        }),
      ),
    ],
    MouProposalWithdrawn: ({ mouId }) => [signed({ mouId })],
    MouSigned: ({ mouId, partnerId, party }) => [
      turns<Waiting>(mouKey(mouId), () => ({ for: party === 'partner' ? lead : signer(partnerId) })),
    ],
    MouActivated: ({ clocks, activatedAt, ...data }) => [
      signed(data),
      ...clocks.map((clock) => due(data, activatedAt, clock)),
    ],
    MouAmended: ({ clocks, dropped, amendedAt, ...data }) => [
      signed(data),
      ...clocks.map((clock) => due(data, amendedAt, clock)),
      ...dropped.map((key) => ends<Waiting>(milestoneKey(data.mouId, key))),
    ],
    MouMilestoneSubmitted: ({ mouId, key, submittedBy, submittedAt, reviewBy }) => [
      turns<Waiting>(milestoneKey(mouId, key), () => ({
        ...{ kind: 'mou_milestone', since: submittedAt, dueAt: reviewBy },
        ...{ preparedBy: [submittedBy], for: deciders },
      })),
    ],
    MouEvidenceConfirmed: null,
    MouEvidenceRefused: null,
    MouMilestoneOverdue: null,
    MouMilestoneAccepted: ({ mouId, key }) => [ends<Waiting>(milestoneKey(mouId, key))],
    MouMilestoneReturned: ({ mouId, key, partnerId, returned, returnedAt }) => [
      returned.amount === '0'
        ? turns<Waiting>(milestoneKey(mouId, key), () => ({
            ...{ kind: 'mou_milestone_due', since: returnedAt, dueAt: null },
            ...{ preparedBy: NOBODY, for: usersOf(partnerId) },
          }))
        : ends<Waiting>(milestoneKey(mouId, key)),
    ],
    MouCompleted: over,
    MouExpired: over,
    MouTerminated: over,
    MouDrawReserved: null,
    MouDrawPaid: null,
    MouDrawReleased: null,
  },
});
