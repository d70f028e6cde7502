import type { Command } from 'commander';
import { at } from '../client/at';
import { idOf } from '../client/references';
import { define, defineList } from '../define';
import { decisionsOn } from '../define-decision';
import { defineHistory } from '../define-history';
import { needed, optional, textOf } from '../options';
import type { Output } from '../output';

/** Proofs of concept: what partners say they proved, and what became of it. */
export const addProofs = (proofs: Command, output: Output): void => {
  defineList(proofs, output, {
    summary: 'what partners say they proved at a customer’s, and what became of it',
    path: '/v1/proofs-of-concept',
    filters: ['status', 'q'],
    columns: {
      id: 'id',
      partner: 'partnerId',
      customer: 'customer',
      status: 'status',
      over: 'carriedOutOn',
      counts: 'acceptedOn',
      evidence: { wide: 'evidence.reference' },
    },
    empty: 'Nothing was submitted yet; `./channel proofs submit <customer> …` does it.',
    examples: ['proofs list --status submitted --as chen'],
  });
  define(proofs, output, {
    name: 'submit <customer>',
    summary: 'says that a concept was proved at a customer’s, and what shows it',
    required: [
      ['--on <day>', 'the day on which it was over'],
      ['--evidence <text>', 'a report, a project, an acceptance; used once'],
    ],
    options: [
      ['--partner <partner>', 'by default your own organisation'],
      ['--note <text>', 'for who decides'],
    ],
    examples: ['proofs submit "Halden Hospitals" --on 2026-09-04 --evidence "PoC report 2026-14" --as priya'],
    run: async ({ client, options }, customer = '') => {
      const partner = textOf(options, 'partner');
      const partnerId = partner === undefined ? undefined : await idOf(client, 'partner', partner);
      const note = textOf(options, 'note');
      const proof = await client.command('/v1/proofs-of-concept', {
        ...optional({ partnerId }),
        ...{ customer, carriedOutOn: needed(options, 'on') },
        evidence: { reference: needed(options, 'evidence'), ...optional({ note }) },
      });
      output.line(`${proof.id} waits for a decision; it counts from the day of its acceptance on.`, proof);
    },
  });
  defineHistory(proofs, output, {
    noun: 'proof',
    history: (client, proofId) => client.read(at('/v1/proofs-of-concept/{proofId}/history', { proofId })),
    examples: ['proofs history proo_… --as priya'],
  });
  const on = decisionsOn(proofs, output, {
    ...{ noun: 'proof', words: 'proofs', called: 'proo_…' },
    record: async (_client, proofId) => Promise.resolve(at('/v1/proofs-of-concept/{proofId}', { proofId })),
  });
  on({ verb: 'accept', summary: 'accepts what another person submitted', example: '--as chen' });
  on({
    verb: 'return',
    summary: 'gives it back with what is missing; it may be submitted again',
    fields: { reason: ['--reason <text>', 'what is missing; the partner reads it'] },
    example: '--reason "The report names no customer" --as chen',
  });
};
