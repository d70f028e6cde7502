import { change, projection } from '@channel/runtime';
import type { MoneyJson } from '@channel/kernel';
import type { Adjustment } from '../../../domain/adjustment/adjustment';
import type {
  AdjustedLine,
  AdjustmentEvent,
  AdjustmentReason,
} from '../../../domain/adjustment/adjustment.events';
import { lineOf } from '../../../domain/adjustment/adjustment.decider';

export interface AdjustmentRow extends AdjustedLine {
  readonly status: Adjustment['status'];
  readonly amount: MoneyJson;
  readonly reasonCode: AdjustmentReason;
  readonly reason: string;
  readonly preparedBy: string;
  readonly preparedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

export const adjustmentList = projection<AdjustmentEvent, AdjustmentRow>({
  name: 'rewards.adjustment-list',
  version: 1,
  streams: ['adjustment-'],
  columns: {
    rewardLineId: 'text not null',
    programmeId: 'text not null',
    partnerId: 'text not null',
    lineId: 'text not null',
    planId: 'text not null',
    invoiceNo: 'text not null',
    invoiceLine: 'text not null',
    shipOn: 'text not null',
    quarter: 'text not null',
    status: 'text not null',
    amount: 'jsonb not null',
    reasonCode: 'text not null',
    reason: 'text not null',
    preparedBy: 'text not null',
    preparedAt: 'text not null',
    decidedBy: 'text',
    decidedAt: 'text',
  },
  indexes: ['("preparedAt")', '("partnerId")'],
  remembers: true,
  onFailure: 'stop',
  keys: ({ data }) => [data.adjustmentId],
  on: {
    AdjustmentPrepared: ({ amount, reasonCode, reason, preparedBy, preparedAt, ...line }) => ({
      ...{ ...lineOf(line), status: 'prepared', amount, reasonCode, reason, preparedBy, preparedAt },
      ...{ decidedBy: null, decidedAt: null },
    }),
    AdjustmentApproved: change(({ approvedBy, approvedAt }) => ({
      ...{ status: 'approved', decidedBy: approvedBy, decidedAt: approvedAt },
    })),
    AdjustmentRejected: change(({ rejectedBy, rejectedAt }) => ({
      ...{ status: 'rejected', decidedBy: rejectedBy, decidedAt: rejectedAt },
    })),
  },
});
