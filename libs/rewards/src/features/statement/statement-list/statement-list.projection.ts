import type { MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { STATEMENT_STATUSES } from '../../../domain/statement/statement';
import type { StatementEvent } from '../../../domain/statement/statement.events';

export interface StatementRow {
  readonly statementId: string;
  readonly number: string;
  readonly programmeId: string;
  readonly partnerId: string;
  readonly quarter: string;
  readonly currency: string;
  readonly status: (typeof STATEMENT_STATUSES)[number];
  readonly total: MoneyJson;
  readonly digest: string;
  readonly issuedAt: string;
  readonly payableFromOn: string;
  /** Lines with an amount that are not paid yet. */
  readonly openLines: number;
}

/** Between the lines and their closing event, which come in one batch: never stored. */
const UNISSUED: StatementRow = {
  ...{ statementId: '', number: '', programmeId: '', partnerId: '', quarter: '', currency: '' },
  ...{ status: 'issued', total: { amount: '0', currency: '' }, digest: '', issuedAt: '' },
  ...{ payableFromOn: '', openLines: 0 },
};

export const statementList = projection<StatementEvent, StatementRow>({
  name: 'rewards.statement-list',
  version: 3,
  streams: ['statement-'],
  chunks: [{ chunk: 'StatementLinesRecorded', closing: 'StatementIssued' }],
  columns: {
    statementId: 'text not null',
    number: 'text not null',
    programmeId: 'text not null',
    partnerId: 'text not null',
    quarter: 'text not null',
    currency: 'text not null',
    status: 'text not null',
    total: 'jsonb not null',
    digest: 'text not null',
    issuedAt: 'text not null',
    payableFromOn: 'text not null',
    openLines: 'integer not null',
  },
  indexes: ['("issuedAt")', '("partnerId", "issuedAt")', '("programmeId", "currency", "status")'],
  remembers: true,
  onFailure: 'stop',
  keys: ({ data }) => [data.statementId],
  on: {
    StatementLinesRecorded: ({ statementId, lines }, row) => {
      const open = lines.filter(({ amount }) => amount.amount !== '0').length;
      const before = row ?? { ...UNISSUED, statementId };
      return { ...before, openLines: before.openLines + open };
    },
    StatementIssued: (data, row) => {
      const { statementId, number, programmeId, partnerId, quarter, total, digest, issuedAt } = data;
      const { payableFromOn } = data;
      const names = { statementId, number, programmeId, partnerId, quarter, currency: total.currency };
      const { openLines } = row ?? UNISSUED;
      return { ...names, status: 'issued', total, digest, issuedAt, payableFromOn, openLines };
    },
    // Without an amount there is nothing to pay, to net or to carry.
    StatementAccepted: change((_data, { total }) =>
      total.amount === '0' ? { openLines: 0, status: 'settled' } : { status: 'accepted' },
    ),
    StatementLinesPaid: change(({ rewardLineIds }, row) => {
      const openLines = row.openLines - rewardLineIds.length;
      return openLines === 0 ? { openLines, status: 'settled' } : { openLines };
    }),
    StatementPaymentReturned: change(({ rewardLineIds }, { openLines }) => ({
      openLines: openLines + rewardLineIds.length,
      status: 'accepted',
    })),

    StatementLinesReserved: null,
    StatementReservationWithdrawn: null,
    StatementLinesReleased: null,
  },
});
