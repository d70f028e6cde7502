import { isBehind, seenIn } from './affected';

const change = { topic: 'deals', id: 'deal_1', revision: 7 } as const;
const behind = (data: unknown): boolean => isBehind({ state: { data } }, '0018', change);

describe('req:5 what a change is seen in', () => {
  it('is what the page asks of such records, the inbox, the events and the notices', () => {
    expect(seenIn('deals')).toEqual([
      ...[['deals'], ['insights'], ['conflicts'], ['deal-drafts']],
      ...[['inbox'], ['events'], ['notices']],
    ]);
  });

  it('is asked again where it may be older than the change', () => {
    expect(behind({ id: 'deal_1', revision: 6 })).toBe(true);
    expect(behind({ id: 'bom_1', revision: 9 })).toBe(true);
    expect(behind({ pages: [{ asOf: { checkpoint: '0018' } }, { asOf: { checkpoint: '0017' } }] })).toBe(
      true,
    );
    expect(behind({ asOf: { checkpoint: '0017' } })).toBe(true);
    expect(behind([{ id: 'deal_1' }])).toBe(true);
    expect(behind(undefined)).toBe(true);
  });

  it('is not asked again where it was read after it', () => {
    expect(behind({ id: 'deal_1', revision: 7 })).toBe(false);
    expect(behind({ pages: [{ asOf: { checkpoint: '0018' } }] })).toBe(false);
    expect(behind({ asOf: { checkpoint: '0019' } })).toBe(false);
  });
});
