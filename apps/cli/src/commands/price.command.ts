import type { Command } from 'commander';
import { bomOf } from '../client/references';
import { below } from '../client/at';
import { define } from '../define';
import { decisionsOn } from '../define-decision';
import { defineHistory } from '../define-history';
import type { Output } from '../output';
import { showBom } from './bom.command';

/** The vendor's price of a bill of materials that no rule approved. */
export const addPrice = (price: Command, output: Output): void => {
  define(price, output, {
    name: 'show <bom>',
    summary: 'the bill of materials with its price',
    table: true,
    examples: ['price show DR-2026-000001 --as chen'],
    run: async ({ client }, id = '') => {
      await showBom(output, await client.read(await bomOf(client, id)));
    },
  });
  defineHistory(price, output, {
    noun: 'bom',
    history: async (client, name) => client.read(below(await bomOf(client, name), 'history')),
    examples: ['price history DR-2026-000001 --as chen'],
  });
  const on = decisionsOn(price, output, {
    ...{ noun: 'bom', words: 'price', called: 'DR-2026-000001' },
    record: bomOf,
  });
  on({
    word: 'approve',
    verb: 'approve-price',
    summary: 'approves the price as proposed',
    example: '--as chen',
  });
  on({
    word: 'decline',
    verb: 'decline-price',
    summary: 'declines the price',
    fields: { reason: ['--reason <text>', 'visible to partner and distributor'] },
    example: '--reason "Below the floor" --as chen',
  });
};
