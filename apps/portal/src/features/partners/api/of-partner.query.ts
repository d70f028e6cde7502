import { dataOf, type RowOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';

export type StatementRow = RowOf<'listStatements'>;
export type FundRow = RowOf<'listFunds'>;
export type PersonRow = RowOf<'listPartnerPeople'>;

const ROWS = 50;

/** What a partner was given, quarter by quarter. */
export const statementsOfQuery = (partnerId: string): ListQuery<StatementRow> => {
  const filter = { partnerId: [partnerId], sort: '-issuedAt' as const };
  return {
    key: ['statements', 'of', partnerId],
    file: { path: '/v1/statements', filter },
    page: (cursor) =>
      dataOf(
        api.GET('/v1/statements', {
          params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
        }),
      ),
  };
};

/** Marketing money that a partner has. */
export const fundsOfQuery = (partnerId: string): ListQuery<FundRow> => {
  const filter = { partnerId: [partnerId] };
  return {
    key: ['funds', 'of', partnerId],
    file: { path: '/v1/funds', filter },
    page: (cursor) =>
      dataOf(
        api.GET('/v1/funds', {
          params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
        }),
      ),
  };
};

/** Who works there, as far as it is on record. */
export const peopleOfQuery = (partnerId: string): ListQuery<PersonRow> => {
  const filter = { partnerId: [partnerId] };
  return {
    key: ['credentials', 'of', partnerId],
    file: { path: '/v1/partner-people', filter },
    page: (cursor) =>
      dataOf(
        api.GET('/v1/partner-people', {
          params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
        }),
      ),
  };
};
