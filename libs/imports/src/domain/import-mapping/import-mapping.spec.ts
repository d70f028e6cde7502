import { scenario } from '@channel/testing';
import {
  importMappingDecider,
  lastingOptions,
  mergedOptions,
  type KeepImportMapping,
} from './import-mapping.decider';

const given = scenario(importMappingDecider);
const kept = {
  orgId: 'prtn_1',
  kind: 'pos',
  options: { mapping: { Artikel: 'sku' } },
  keptBy: 'pers_diego',
  keptAt: '2026-10-05T09:00:00.000Z',
};
const keep = (unknown: readonly string[]): KeepImportMapping => ({
  type: 'KeepImportMapping',
  data: { ...kept, unknown, columns: ['sku', 'quantity'] },
});

describe('what a sender declared about its files', () => {
  it('is kept', () => given().when(keep([])).then({ type: 'ImportMappingKept', data: kept }));
  it('that names a column which the template lacks is refused', () =>
    given()
      .when(keep(['skuu']))
      .thenRefused('COLUMN_UNKNOWN'));
  it('gives way to what an upload says, entry by entry', () =>
    expect(
      mergedOptions(
        { mapping: { Artikel: 'sku', Menge: 'amount' }, constants: { currency: 'EUR' } },
        { mapping: { Menge: 'quantity' }, rows: 3 },
      ),
    ).toEqual({ mapping: { Artikel: 'sku', Menge: 'quantity' }, constants: { currency: 'EUR' }, rows: 3 }));
  it('leaves out what concerns one file only', () =>
    expect(lastingOptions({ mapping: {}, formats: { decimal: ',' }, rows: 3, nil: true })).toEqual({
      mapping: {},
      formats: { decimal: ',' },
    }));
});
