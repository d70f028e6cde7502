import { present, type MoneyJson } from '@channel/kernel';
import type { Projection } from '@channel/runtime';
import type {
  StatementAccepted,
  StatementIssued,
  StatementLinesPaid,
  StatementLinesRecorded,
  StatementPaymentReturned,
} from '../../domain/statement/statement.events';

type ListEvent =
  | StatementLinesRecorded
  | StatementIssued
  | StatementAccepted
  | StatementLinesPaid
  | StatementPaymentReturned;

export interface StatementRow {
  readonly statementId: string;
  readonly number: string;
  readonly programmeId: string;
  readonly partnerId: string;
  readonly quarter: string;
  readonly currency: string;
  readonly status: 'issued' | 'accepted' | 'settled';
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

export const statementList: Projection<ListEvent, StatementRow> = {
  name: 'rewards.statement-list',
  version: 3,
  streams: ['statement-'],
  handles: [
    'StatementLinesRecorded',
    'StatementIssued',
    'StatementAccepted',
    'StatementLinesPaid',
    'StatementPaymentReturned',
  ],
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
  onFailure: 'stop',
  keys: ({ data }) => [data.statementId],
  project: (row, { type, data }) => {
    switch (type) {
      case 'StatementLinesRecorded': {
        const open = data.lines.filter(({ amount }) => amount.amount !== '0').length;
        const before = row ?? { ...UNISSUED, statementId: data.statementId };
        return { ...before, openLines: before.openLines + open };
      }
      case 'StatementIssued': {
        const { statementId, number, programmeId, partnerId, quarter, total, digest, issuedAt } = data;
        const { payableFromOn } = data;
        const { currency } = total;
        const { openLines } = row ?? UNISSUED;
        const names = { statementId, number, programmeId, partnerId, quarter, currency };
        return { ...names, status: 'issued', total, digest, issuedAt, payableFromOn, openLines };
      }
      case 'StatementAccepted': {
        const issued = present(row);
        // Nothing to pay, to net or to carry.
        if (issued.total.amount === '0') return { ...issued, openLines: 0, status: 'settled' };
        return { ...issued, status: 'accepted' };
      }
      case 'StatementLinesPaid': {
        const openLines = present(row).openLines - data.lineIds.length;
        return { ...present(row), openLines, ...(openLines === 0 ? { status: 'settled' } : {}) };
      }
      case 'StatementPaymentReturned':
        return {
          ...present(row),
          openLines: present(row).openLines + data.lineIds.length,
          status: 'accepted',
        };
    }
  },
};
