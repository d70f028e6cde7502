import { nextOf, nextOfDryRun } from './import-report';

const state = (counts: Readonly<Record<string, number>>, more: Readonly<{ status?: 'checked' }> = {}) => ({
  ...{ kind: 'pos', fileName: 'september.csv', status: 'checked' as const, rowCount: 2, counts },
  ...more,
});

describe('case:C18 the next command after a check', () => {
  it('names no import where none is kept', () => {
    for (const counts of [{ created: 2 }, { held: 1, created: 1 }, { error: 2 }])
      expect(nextOfDryRun('september.csv', state(counts)).join('\n')).not.toMatch(/<import>|imports confirm/);
    expect(nextOfDryRun('september.csv', state({ created: 2 }))).toEqual([
      'Nothing is kept yet: ./channel import pos september.csv --confirm',
    ]);
    expect(nextOfDryRun('september.csv', state({ created: 1, error: 1 }))).toEqual([
      'With the failed rows as a file: ./channel import pos september.csv --report failed.csv',
    ]);
  });
  it('does not send anybody to confirm what cannot be applied', () =>
    expect(nextOf('impt_1', state({ error: 2 }))).toEqual([
      'Every row is in error. To repair them in a file of their own: ./channel imports show impt_1 --report failed.csv',
    ]));
  it('… nor what was there before, or only waits for somebody', () => {
    expect(nextOf('impt_1', state({ duplicate: 2 }))).toEqual(['Nothing of this file is new.']);
    expect(nextOfDryRun('september.csv', state({ duplicate: 2 }))).toEqual(['Nothing of this file is new.']);
    expect(nextOf('impt_1', state({ held: 2 })).join('\n')).toMatch(/^Held rows wait for a person/);
    expect(nextOf('impt_1', state({ duplicate: 1, error: 1 }))).toEqual([
      'No row can be applied. To repair them in a file of their own: ./channel imports show impt_1 --report failed.csv',
    ]);
    const nothingSold = { ...state({}), rowCount: 0 };
    expect(nextOf('impt_1', nothingSold)).toEqual([
      'Nothing is applied yet: ./channel imports confirm impt_1',
    ]);
  });
  it('where columns are missing shows those of the kind, whichever it is', () => {
    const problems = [{ code: 'REQUIRED_COLUMN_MISSING', detail: 'Not in the header: sku.' }];
    const refused = { ...state({}), kind: 'price_list', status: 'failed' as const, rowCount: 0, problems };
    expect(nextOfDryRun('prices.csv', refused).join('\n')).toContain('./channel mapping show price_list');
  });
  it('names the import that is kept', () =>
    expect(nextOf('impt_1', state({ created: 1, held: 1 }))).toEqual([
      'Nothing is applied yet: ./channel imports confirm impt_1',
      'Held rows wait for a person: ./channel imports accept impt_1 <row> --reason <text>, or skip; --code for all alike.',
    ]));
});
