import type { RequirementNode } from '@channel/programs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMBINED } from './node-cases/combined.builders';
import { MEASURED } from './node-cases/measured.builders';
import { CASE_DAY, type CasesOf } from './node-cases/node-case.builders';
import { PEOPLE } from './node-cases/people.builders';
import { RECORDED } from './node-cases/recorded.builders';
import { JUDGED_KINDS } from './nodes';
import { facts, judge, order, sale } from './standing.builders';

/** A kind without cases does not compile. */
const CASES: CasesOf<RequirementNode['kind']> = { ...COMBINED, ...PEOPLE, ...MEASURED, ...RECORDED };

describe('what a node answers', () => {
  for (const [kind, cases] of Object.entries(CASES))
    it.each(cases.map(([title, tree, given, expected, day]) => ({ title, tree, given, expected, day })))(
      `${kind} $title`,
      ({ tree, given, expected, day }) => {
        const result = judge(tree, given, day ?? CASE_DAY);
        expect(result).toMatchObject(expected);
        expect(result.state === 'met').toBe(result.missing === null);
      },
    );

  it('every kind of node of a definition is judged and has a case', () => {
    const described = readFileSync(
      join(__dirname, '../../../../programs/src/definition/requirements.ts'),
      'utf8',
    ).matchAll(/kind: z\.literal\('([a-z-]+)'\)/g);
    const forWhom = ['levels', 'track', 'specialisation', 'status', 'contract', 'service-offer'];
    const kinds = [...described].map(([, kind]) => kind ?? '').filter((kind) => !forWhom.includes(kind));
    expect([...JUDGED_KINDS].toSorted()).toEqual([...kinds].toSorted());
    expect(Object.entries(CASES).filter(([, cases]) => cases.length === 0)).toEqual([]);
  });

  it('req:J78 asks for the target in each authorised region, renewals left out', () => {
    const given = {
      role: 'naas-provider',
      entry: { on: '2025-06-01', level: 'select-provider' },
      regions: ['americas', 'emea'],
      orders: [
        order('40000000', { region: 'emea' }),
        order('40000000', { region: 'americas', business: 'renewal' }),
        order('39999999', { region: 'americas' }),
      ],
      // What was shipped for an order is not its contract value.
      sales: [sale('90000000', { role: 'naas-provider', region: 'americas', orderUse: 'own-service' })],
    };
    const result = judge({ kind: 'sum', target: 'naasTcv' }, given, CASE_DAY, 'select-provider');
    expect(result.state).toBe('unmet');
    expect(result.nodes.map(({ state }) => state)).toEqual(['unmet', 'met']);
    expect(result.missing).toBe('USD 0.01 more, by the day the order was submitted, in americas');
    expect(facts().regions).toEqual(['emea']);
  });
});
