import type { Projection } from '@channel/runtime';
import type { DealApproved } from '../../domain/deal/deal.events';

export interface NoticeRow {
  readonly orgId: string;
  readonly kind: 'deal_approved';
  readonly dealId: string;
  readonly dealNumber: string;
  readonly text: string;
  readonly at: string;
}

/** J39: one approval, two notices, the partner's and the distributor's. They say the same and belong to one each. */
export const noticeList: Projection<DealApproved, NoticeRow> = {
  name: 'deals.notice-list',
  version: 1,
  streams: ['deal-'],
  handles: ['DealApproved'],
  columns: {
    orgId: 'text not null',
    kind: 'text not null',
    dealId: 'text not null',
    dealNumber: 'text not null',
    text: 'text not null',
    at: 'timestamptz not null',
  },
  indexes: ['("orgId", "at")'],
  onFailure: 'park',
  keys: ({ id }) => [`${id}-partner`, `${id}-distributor`],
  project: (_row, { data }, key) => ({
    orgId: key.endsWith('-partner') ? data.partnerId : data.distributorId,
    kind: 'deal_approved',
    dealId: data.dealId,
    dealNumber: data.number,
    text: `${data.number} is approved and protected until ${data.protectedUntilOn}.`,
    at: data.approvedAt,
  }),
};
