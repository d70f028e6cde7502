import { EMPTY, portionsIn, restOf, serialsOf, type PortionDraft } from './split-drafts';

const draft = (quantity: string, over: Partial<PortionDraft> = {}): PortionDraft => ({
  ...{ ...EMPTY, number: 'DR-2026-000001', quantity },
  ...over,
});
const line = { quantity: 3, serials: ['A', 'B', 'C'] };

describe('req:D6 what is typed of a split', () => {
  it('leaves a rest of the line, below zero where there is too much of it', () => {
    expect(restOf(line, [draft('2'), draft('')])).toBe(1);
    expect(restOf(line, [draft('2'), draft('1')])).toBe(0);
    expect(restOf(line, [draft('2'), draft('2')])).toBe(-1);
    expect(restOf(line, [draft('1.5'), draft('-1')])).toBe(3);
  });
  it('takes serial numbers in their order, unless somebody says which', () => {
    expect(serialsOf(line, [draft('2'), draft('1')])).toEqual([['A', 'B'], ['C']]);
    expect(serialsOf(line, [draft('2'), draft('1', { serials: 'A' })])).toEqual([['B', 'C'], ['A']]);
    expect(serialsOf(line, [draft('2', { serials: 'C, A' }), draft('1')])).toEqual([['C', 'A'], ['B']]);
    expect(serialsOf({ serials: [] }, [draft('2'), draft('1')])).toEqual([[], []]);
  });
  it('is sent as it is shown', () =>
    expect(portionsIn(line, [draft('2'), draft('1', { number: 'DR-2026-000002' })])).toEqual([
      { dealId: 'DR-2026-000001', quantity: 2, serials: ['A', 'B'] },
      { dealId: 'DR-2026-000002', quantity: 1, serials: ['C'] },
    ]));
});
