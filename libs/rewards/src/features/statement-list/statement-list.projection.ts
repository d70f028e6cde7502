import { present, type MoneyJson } from '@channel/kernel';
import type { Projection } from '@channel/runtime';
import type { StatementAccepted, StatementIssued } from '../../domain/statement/statement.events';

export interface StatementRow {
  readonly statementId: string;
  readonly number: string;
  readonly programmeId: string;
  readonly partnerId: string;
  readonly quarter: string;
  readonly currency: string;
  readonly status: 'issued' | 'accepted';
  readonly total: MoneyJson;
  readonly digest: string;
  readonly issuedAt: string;
  readonly payableFromOn: string;
}

export const statementList: Projection<StatementIssued | StatementAccepted, StatementRow> = {
  name: 'rewards.statement-list',
  version: 1,
  streams: ['statement-'],
  handles: ['StatementIssued', 'StatementAccepted'],
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
  },
  indexes: ['("issuedAt")', '("partnerId", "issuedAt")', '("programmeId", "currency", "status")'],
  onFailure: 'stop',
  keys: ({ data }) => [data.statementId],
  project: (row, { type, data }) => {
    switch (type) {
      case 'StatementIssued': {
        const { statementId, number, programmeId, partnerId, quarter, total, digest, issuedAt } = data;
        const { payableFromOn } = data;
        const { currency } = total;
        const names = { statementId, number, programmeId, partnerId, quarter, currency };
        return { ...names, status: 'issued', total, digest, issuedAt, payableFromOn };
      }
      case 'StatementAccepted':
        return { ...present(row), status: 'accepted' };
    }
  },
};
