import type { Command } from 'commander';
import { at } from '../client/at';
import { idOf } from '../client/references';
import { define, defineList } from '../define';
import { needed } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';

/** Two registrations on one opportunity. */
export const addConflicts = (conflicts: Command, output: Output): void => {
  defineList(conflicts, output, {
    summary: 'conflicts, as the channel team sees them',
    path: '/v1/conflicts',
    filters: ['status'],
    columns: {
      id: 'id',
      status: 'status',
      opportunity: { wide: 'opportunityId' },
      holder: 'holderDealId',
      claims: ({ claims }) => claims.map(({ dealId }) => dealId),
    },
    empty: 'No registrations are in conflict.',
    examples: ['conflicts list --as carol'],
  });
  define(conflicts, output, {
    name: 'decide <conflict>',
    decides: true,
    summary: 'awards the opportunity to one registration',
    required: [
      ['--award <deal>', 'the registration that gets it, by number or id'],
      ['--reason <text>', 'for the vendor; neither partner reads it'],
    ],
    examples: ['conflicts decide cnfl_… --award DR-2026-000002 --reason "First complete" --as carol'],
    run: async ({ client, options }, id = '') => {
      const dealId = await idOf(client, 'deal', needed(options, 'award'));
      const body = { dealId, reason: needed(options, 'reason') };
      const done = await client.decide(at('/v1/conflicts/{conflictId}', { conflictId: id }), 'decide', body);
      output.line(`${id} is ${cellText(done.status)}.`, done);
    },
  });
};
