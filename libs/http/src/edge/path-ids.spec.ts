import type { RecordNames } from '../names/record-names';
import { PathIds } from './path-ids';

const names = {
  idOf: async (parameter: string, text: string) =>
    parameter === 'dealId' && text === 'DR-2026-000001' ? 'deal_1' : text,
};

describe('ids in an address', () => {
  const ids = new PathIds(names as unknown as RecordNames);

  it.each(['deal_01ABC', 'period-jpa-2023-2026-Q3', 'deals.deal-list', '1', 'x'.repeat(80)])(
    '%s',
    async (id) => {
      expect(await ids.transform(id, { type: 'param', data: 'dealId' })).toBe(id);
    },
  );
  it.each(['', '\0', 'a b', 'a/b', "'", 'é', 'x'.repeat(81), 'deal\n'])('%j is no id', async (id) => {
    await expect(ids.transform(id, { type: 'param', data: 'dealId' })).rejects.toThrow('NOT_FOUND');
  });
  it.each(['param', 'query'] as const)(
    'case:B13 a number stands for the id of its record in a %s',
    async (type) => {
      expect(await ids.transform('DR-2026-000001', { type, data: 'dealId' })).toBe('deal_1');
      expect(await ids.transform('DR-2026-000002', { type, data: 'dealId' })).toBe('DR-2026-000002');
      expect(await ids.transform('DR-2026-000001', { type, data: 'quoteId' })).toBe('DR-2026-000001');
    },
  );
  it('leaves bodies and other queries alone', async () => {
    expect(await ids.transform('a b', { type: 'query', data: 'q' })).toBe('a b');
    expect(await ids.transform('a b', { type: 'body' })).toBe('a b');
  });
});
