import type { Role } from '../../../shared/session/session';
import type { MdfRequest } from '../api/requests.query';

export type RequestAct = 'approve' | 'ask' | 'reject' | 'answer' | 'cancel';

const UNDECIDED: readonly MdfRequest['status'][] = ['submitted', 'in_review'];
const CANCELLABLE: readonly MdfRequest['status'][] = [
  'submitted',
  'in_review',
  'action_required',
  'approved',
  'partly_approved',
];

/** What is in question for a request, the act of the moment first. */
export const actsOn = (
  { status, claimed }: Pick<MdfRequest, 'status'> & Readonly<{ claimed: Readonly<{ amount: string }> }>,
  roles: readonly Role[],
): readonly RequestAct[] => {
  const decides = roles.includes('channel.manager') || roles.includes('channel.lead');
  const asks = roles.includes('partner.admin') || roles.includes('partner.finance');
  const acts: readonly (readonly [act: RequestAct, open: boolean])[] = [
    ['approve', decides && UNDECIDED.includes(status)],
    ['ask', decides && UNDECIDED.includes(status)],
    ['reject', decides && UNDECIDED.includes(status)],
    ['answer', asks && status === 'action_required'],
    ['cancel', asks && CANCELLABLE.includes(status) && claimed.amount === '0'],
  ];
  return acts.flatMap(([act, open]) => (open ? [act] : []));
};

const CLAIMABLE: readonly MdfRequest['status'][] = ['approved', 'partly_approved'];

/** Whether what was spent can be claimed of it today. */
export const isClaimable = (
  { status, claimUntilOn }: Pick<MdfRequest, 'status' | 'claimUntilOn'>,
  today: string,
): boolean => CLAIMABLE.includes(status) && (claimUntilOn === null || today.slice(0, 10) <= claimUntilOn);
