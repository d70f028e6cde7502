import type { Command } from 'commander';
import { read } from '../client/decide';
import { define } from '../define';
import { defineDecision } from '../define-decision';
import type { Output } from '../output';
import { showBom } from './bom.command';

/** The vendor's price of a bill of materials that no rule approved. */
export const addPrice = (price: Command, output: Output): void => {
  const record = (_: unknown, id: string): Promise<string> =>
    Promise.resolve(`/v1/boms/${encodeURIComponent(id)}`);
  define(price, output, {
    name: 'show <bom>',
    summary: 'the bill of materials with its price',
    examples: ['price show bom_… --as chen'],
    run: async ({ client }, id = '') => {
      showBom(output, await read(client, await record(client, id)));
    },
  });
  defineDecision(price, output, {
    name: 'approve <bom>',
    verb: 'approve-price',
    summary: 'approves the price as proposed',
    record,
    examples: ['price approve bom_… --as chen'],
  });
  defineDecision(price, output, {
    name: 'decline <bom>',
    verb: 'decline-price',
    summary: 'declines the price',
    record,
    fields: { reason: ['--reason <text>', 'visible to partner and distributor'] },
    examples: ['price decline bom_… --reason "Below the floor" --as chen'],
  });
};
