import type { Role } from '../../../shared/session/session';
import type { Batch } from '../api/batches.query';

export type BatchAct = 'submit' | 'approve' | 'export' | 'record' | 'reconcile' | 'cancel';
type Seen = Pick<Batch, 'status'> & Readonly<{ items: readonly Readonly<{ status: string }>[] }>;

const BEFORE_EXPORT: readonly Batch['status'][] = ['drafting', 'draft', 'submitted', 'approved'];
const WITH_ANSWERS: readonly Batch['status'][] = ['confirmed', 'partly_failed'];

/** What is in question for a batch, the act of the moment first. An analyst sees the approval, which is a colleague's. */
export const actsOn = ({ status, items }: Seen, roles: readonly Role[]): readonly BatchAct[] => {
  const analyst = roles.includes('finance.analyst');
  const approver = roles.includes('finance.approver');
  if (!analyst && !approver) return [];
  const acts: readonly (readonly [act: BatchAct, open: boolean])[] = [
    ['submit', analyst && status === 'draft'],
    ['approve', status === 'submitted'],
    ['export', analyst && status === 'approved'],
    ['record', analyst && (items.some((item) => item.status === 'sent') || WITH_ANSWERS.includes(status))],
    ['reconcile', analyst && answeredFor(status, items)],
    ['cancel', BEFORE_EXPORT.includes(status)],
  ];
  return acts.flatMap(([act, open]) => (open ? [act] : []));
};

/** The bank said something about every payment, be it that it does not know. */
const answeredFor = (status: Batch['status'], items: Seen['items']): boolean =>
  (WITH_ANSWERS.includes(status) || status === 'exported') && items.every((item) => item.status !== 'sent');
