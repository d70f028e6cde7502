import { canonicalJson } from '@channel/kernel';
import type { Step } from '../../step';
import { check } from '../../world';
import { entitlement, issued, rowOf, rowsOf } from './alder';

/** With the clock, without it, and after the replacement. */
const DAYS = ['2026-09-06', '2026-09-07', '2026-12-06', '2026-12-07', '2026-12-09'];

export const oldDays: Step = {
  key: 'oldDays',
  title: 'An old day still answers as it did then, and no statement has changed',
  play: async (world) => {
    const then = await rowsOf(world, { on: '2026-09-07', asOf: world.fact('knownAt') });
    check(
      canonicalJson(then) === canonicalJson(world.fact('standingBefore')),
      'what was known before the person left answers as before',
    );
    const answers = new Map<string, string>();
    for (const on of DAYS) {
      const [{ state }, { answer }] = [await rowOf(world, { on }), await entitlement(world, { on })];
      answers.set(on, `${state}: ${answer}`);
    }
    const [before, after] = [world.fact('issuedBefore'), await issued(world)];
    for (const [number, digest] of Object.entries(before))
      check(after[number] === digest, `${number} keeps its digest`);
    const first = [...answers].map(([on, said]) => `${on} ${said.replaceAll('_', ' ')}`);
    return {
      text: `${first.join(', ')}; ${String(Object.keys(before).length)} statements keep their digests`,
      facts: Object.fromEntries(answers),
    };
  },
};
