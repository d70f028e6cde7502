import { HALDEN } from './drafted';
import { importIs, POS, posFile } from './imported';
import type { Sending } from './sending';

// What fails until somebody mends it: the storage of a table is damaged for a while, and what was given up meanwhile is
// tried again.

const broken = (table: string): string =>
  `create or replace function public.damaged() returns trigger language plpgsql as
     $$ begin raise exception 'the storage is damaged' using errcode = 'data_exception'; end $$;
   create trigger damaged before insert or update on ${table} for each row execute function public.damaged()`;
const mended = (table: string): string => `drop trigger damaged on ${table}`;
/** The table of a read model in the build that is shown, by the name of its view. */
const builtAs = (view: string, sql: (table: string) => string): string =>
  `do $do$ declare built text; begin
     select 'read.' || relname into built from pg_class where relname ~ '^${view}__b[0-9]+$' and relkind = 'r';
     execute replace($sql$${sql('READ_MODEL')}$sql$, 'READ_MODEL', built);
   end $do$`;

const ROWS = 'imports.rows';
const KEYS = 'identity.person_keys';
const CUSTOMERS = 'deals_customer_index';
const JOBS = '/v1/runtime/jobs';
const FAILED_IMPORT = '/v1/imports/{/v1/imports?status=failed}';
const FAILED = '/v1/runtime/outbox?status=failed';
const READ_MODEL = 'deals.customer-index';

export const TROUBLED: readonly Sending[] = [
  { as: 'dana', path: '/v1/imports', file: posFile('first.csv', POS, 1), sql: broken(ROWS) },
  { as: 'dana', path: '/v1/imports', file: posFile('second.csv', POS, 2), once: importIs('failed') },
  // The job ends a moment after its record has said so.
  {
    ...{ operation: 'listGivenUpJobs', as: 'admin', method: 'GET', path: JOBS },
    once: { that: `{${JOBS}}`, is: '{ :jobId}' },
  },
  { operation: 'retryJob', as: 'admin', path: `${JOBS}/{${JOBS}}/retry`, sql: mended(ROWS) },
  {
    ...{ operation: 'retryImport', as: 'dana', path: `${FAILED_IMPORT}/retry` },
    once: importIs('checked'),
  },

  {
    ...{ as: 'priya', path: '/v1/deals', sql: builtAs(CUSTOMERS, broken) },
    body: { ...HALDEN, distributorId: '{/v1/partners?code=DIST-001}', expectedCloseOn: '2026-12-15' },
  },
  {
    ...{ operation: 'resumeProjection', as: 'admin', path: `/v1/runtime/projections/${READ_MODEL}/resume` },
    once: { that: `{/v1/runtime/projections :name=${READ_MODEL} status}`, is: 'stopped' },
    sql: builtAs(CUSTOMERS, mended),
  },

  { as: 'paula', path: '/v1/partner-people', body: { name: 'Ilse Kern', duties: ['sales'] } },
  { as: 'paula', path: '/v1/partner-people/{ :id}/leave', body: { leftOn: '2026-10-02' } },
  { as: 'paula', path: '/v1/partner-people/{ :id}/erase', sql: broken(KEYS) },
  {
    ...{
      operation: 'retryOutboxCommand',
      as: 'admin',
      path: `/v1/runtime/outbox/{${FAILED}}/retry`,
    },
    once: { that: `{${FAILED} :status}`, is: 'failed' },
    sql: mended(KEYS),
  },
];
