import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { at } from '../client/at';
import { define, defineList } from '../define';
import type { Output } from '../output';
import type { Columns } from '../print/table';

const EVENT: Columns<AnswerOf<'getEvent'>> = {
  type: 'type',
  id: 'id',
  stream: 'stream',
  revision: 'revision',
  by: 'by.id',
  channel: 'channel',
  recorded: 'recordedAt',
  effective: 'effectiveAt',
  reason: 'reason',
  command: 'commandId',
  'caused by': 'causationId',
};

/** What was recorded, event by event. */
export const addEvents = (events: Command, output: Output): void => {
  defineList(events, output, {
    summary: 'everything that was recorded, the newest first; for auditor and finance',
    path: '/v1/events',
    filters: ['stream', 'type', 'actor', 'sort'],
    columns: {
      recorded: 'recordedAt',
      type: 'type',
      by: 'by.id',
      stream: { wide: 'stream' },
      channel: { wide: 'channel' },
      id: 'id',
    },
    empty: 'Nothing was recorded yet.',
    examples: [
      'events list --type StatementApproved --as amara',
      'events list --actor pers_lars --where "recordedAt[gte]=2026-10-01T00:00:00Z" --all --as amara',
    ],
  });
  define(events, output, {
    name: 'show <event>',
    summary: 'one event, as explanations and ledger entries name it, with what it says',
    examples: ['events show 1b9d6bcd-bbfd-5b2d-9b5d-ab8dfbbd4bed --as amara'],
    run: async ({ client }, id = '') => {
      const event = await client.read(at('/v1/events/{eventId}', { eventId: id }));
      await output.record(EVENT, event);
      if (!output.json && event.data !== undefined) output.text(JSON.stringify(event.data, null, 2));
    },
  });
};
