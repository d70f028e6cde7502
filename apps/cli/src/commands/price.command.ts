import type { Command } from 'commander';
import type { Client } from '../client/client';
import { read } from '../client/decide';
import { bomIdOf } from '../client/references';
import { define } from '../define';
import { defineDecision } from '../define-decision';
import type { Output } from '../output';
import { showBom } from './bom.command';

/** The vendor's price of a bill of materials that no rule approved. */
export const addPrice = (price: Command, output: Output): void => {
  const record = async (client: Client, name: string): Promise<string> =>
    `/v1/boms/${encodeURIComponent(await bomIdOf(client, name))}`;
  define(price, output, {
    name: 'show <bom>',
    summary: 'the bill of materials with its price',
    examples: ['price show DR-2026-000001 --as chen'],
    run: async ({ client }, id = '') => {
      await showBom(output, await read(client, await record(client, id)));
    },
  });
  defineDecision(price, output, {
    name: 'approve <bom>',
    verb: 'approve-price',
    summary: 'approves the price as proposed',
    record,
    examples: ['price approve DR-2026-000001 --as chen'],
  });
  defineDecision(price, output, {
    name: 'decline <bom>',
    verb: 'decline-price',
    summary: 'declines the price',
    record,
    fields: { reason: ['--reason <text>', 'visible to partner and distributor'] },
    examples: ['price decline DR-2026-000001 --reason "Below the floor" --as chen'],
  });
};
