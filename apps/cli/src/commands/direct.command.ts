import type { AnswerOf, RowOf } from '@channel/client';
import type { Command } from 'commander';
import { at, below, type At } from '../client/at';
import { define, defineList } from '../define';
import { defineHistory } from '../define-history';
import type { Output } from '../output';
import type { Columns } from '../print/table';

const ROW: Columns<RowOf<'listDirectOpportunities'>> = {
  reference: 'reference',
  status: 'status',
  customer: 'customer.name',
  value: 'value',
  lines: 'productLines',
  owner: 'ownerId',
  close: { wide: 'expectedCloseOn' },
  id: 'id',
};
const RECORD: Columns<AnswerOf<'getDirectOpportunity'>> = {
  reference: 'reference',
  status: 'status',
  customer: 'customer.name',
  domain: 'customer.domain',
  region: 'region',
  lines: 'productLines',
  owner: 'ownerId',
  value: 'value',
  close: 'expectedCloseOn',
  recorded: 'recordedAt',
  claims: 'opportunityIds',
};

const opportunityOf = (directId: string): At<'/v1/direct-opportunities/{directId}'> =>
  at('/v1/direct-opportunities/{directId}', { directId });

/** What the vendor's own sales pursue: it comes in by a file, and stands in conflicts. */
export const addDirect = (direct: Command, output: Output): void => {
  defineList(direct, output, {
    summary: 'what the vendor’s own sales pursue, the newest first',
    path: '/v1/direct-opportunities',
    filters: ['status', 'region', 'reference'],
    columns: ROW,
    empty: 'The sales of the vendor pursue nothing that was told of.',
    examples: ['direct list --as carol', 'direct list --status open --as carol'],
  });
  define(direct, output, {
    name: 'show <opportunity>',
    summary: 'one of them, and what it claims',
    examples: ['direct show dopp_… --as carol'],
    run: async ({ client }, id = '') => output.record(RECORD, await client.read(opportunityOf(id))),
  });
  defineHistory(direct, output, {
    noun: 'opportunity',
    history: (client, id) => client.read(below(opportunityOf(id), 'history')),
    examples: ['direct history dopp_… --as carol'],
  });
};
