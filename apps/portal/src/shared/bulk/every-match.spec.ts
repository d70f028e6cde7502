import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_AT_ONCE } from './bulk-act';
import { everyMatch, type Matching } from './every-match';

const pagesOf = (rows: number, size: number, shown = size): Matching<number> => ({
  selectable: Array.from({ length: Math.min(rows, shown) }, (_, at) => at),
  hasMore: shown < rows,
  readOn: () => Promise.resolve(pagesOf(rows, size, shown + size)),
});

describe('all rows that match a filter', () => {
  it('are read to the end of the list', async () =>
    expect(await everyMatch(pagesOf(65, 20))).toHaveLength(65));

  it('are at most as many as the server decides at once', async () => {
    expect(await everyMatch(pagesOf(1_000, 40))).toHaveLength(MOST_AT_ONCE);
    const openapi = JSON.parse(
      readFileSync(join(__dirname, '../../../../../openapi.json'), 'utf8'),
    ) as Readonly<{
      components: { schemas: { BulkDto: { properties: { items: { maxItems: number } } } } };
    }>;
    expect(openapi.components.schemas.BulkDto.properties.items.maxItems).toBe(MOST_AT_ONCE);
  });
});
