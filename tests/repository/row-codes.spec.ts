import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFUSALS_EN } from '../../libs/client/src/refusals-en';
import { rowMessages } from '../../apps/portal/src/features/imports/row-codes.messages';

const ROOT = join(__dirname, '..', '..');
/** Where rows of files are read and checked. */
const CHECKS = [
  'libs/imports/src/reading',
  'libs/shipments/src/domain/pos-row',
  'libs/catalog/src/domain/price-list',
  'libs/catalog/src/features/import-price-list',
  'libs/rewards/src/domain/fx',
  'libs/rewards/src/features/fx/import-fx-table',
  'libs/partners/src/features/person/import-person-records',
  'libs/deals/src/features/direct-opportunity/import-direct-opportunities',
  'libs/providers/src/domain',
  'libs/providers/src/features/import-orders',
  'libs/providers/src/features/import-forecast',
  'libs/standing/src/domain/scorecard',
  'libs/standing/src/features/scorecard',
];
const FOUND =
  /\b(?:failing|warning|holding|unread|found|wrong|word|coded|unlistedCell)\(\s*(?:'[a-z_]+', )?'([A-Z][A-Z_]+)'|\bcode: '([A-Z][A-Z_]+)'/g;

const codesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .flatMap((name) =>
      [...readFileSync(join(ROOT, folder, name), 'utf8').matchAll(FOUND)].map(
        ([, one, other]) => one ?? other ?? '',
      ),
    );

describe('codes of the rows of files', () => {
  const codes = [...new Set(CHECKS.flatMap(codesIn))];
  it('are found where rows are checked', () => expect(codes.length).toBeGreaterThan(30));
  it('have a sentence in the portal, in English and German', () =>
    expect(codes.filter((code) => !(code in rowMessages.de) && !(code in REFUSALS_EN))).toEqual([]));
});
