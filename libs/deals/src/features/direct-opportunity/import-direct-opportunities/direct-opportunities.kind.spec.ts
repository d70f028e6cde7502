import { ImportKinds, otherTurns, type ImportContext } from '@channel/imports';
import { jpa2023, type Programmes } from '@channel/programs';
import type { DeciderRunner } from '@channel/runtime';
import { longestTurnDuring } from '@channel/testing';
import { metaOf } from '@channel/testing/harness';
import { directOpportunityDecider } from '../../../domain/direct-opportunity/direct-opportunity.decider';
import { DirectOpportunitiesKind } from './direct-opportunities.kind';

const at = '2026-09-07T09:00:00.000Z';
const context: ImportContext = {
  ...{ importId: 'impt_1', fileHash: 'h', fileName: 'f.csv', options: {}, unreadable: 0 },
  sender: { id: 'pers_chen', orgId: 'vendor', orgKind: 'vendor' },
  meta: metaOf('chen', at),
  // As the job that checks a file tells it.
  progress: otherTurns,
};
const GOOD = {
  ...{ reference: 'OPP-7', customer_name: 'Halden Hospitals', customer_country: 'NO' },
  ...{ customer_domain: 'halden.example', region: 'emea', product_lines: 'switching; security' },
  ...{ owner: 'pers_dirk', value: '125000.00', currency: 'USD', expected_close_on: '2027-01-31' },
  ...{ status: 'open', programme: jpa2023.programmeId },
};
type Cells = Partial<typeof GOOD>;

describe('case:B12 the check of as many direct opportunities as a file may have', () => {
  const runner = {
    load: () => Promise.resolve({ state: directOpportunityDecider.initial, revision: -1n }),
  } as unknown as DeciderRunner;
  const programmes = {
    allNow: () =>
      Promise.resolve([
        { programmeId: jpa2023.programmeId, day: '2026-09-07', inForce: { definition: jpa2023, version: 1 } },
      ]),
  } as unknown as Programmes;
  const kind = new DirectOpportunitiesKind(new ImportKinds(), runner, programmes);

  it.each<[string, string, (row: number) => Cells]>([
    ['created', 'each another', (row) => ({ reference: `OPP-${String(row)}` })],
    ['duplicate', 'all of one', () => ({})],
    ['error', 'that cannot be read', () => ({ value: 'much', expected_close_on: 'soon', region: '?' })],
  ])(
    'never keeps the process for 100 ms: %s, %s',
    async (outcome, _, cells) => {
      const rows = Array.from({ length: kind.maxRows }, (_row, index) => ({
        ...{ row: index + 2, cells: { ...GOOD, ...cells(index) }, sent: {}, findings: [], raw: [] },
      }));
      let outcomes: readonly string[] = [];
      const longest = await longestTurnDuring(async () => {
        const checked = await kind.check(rows, context);
        outcomes = checked.rows.map((row) => row.outcome);
      }, 100);
      expect(outcomes.at(-1)).toBe(outcome);
      expect(longest).toBeLessThanOrEqual(100);
    },
    60_000,
  );
});
