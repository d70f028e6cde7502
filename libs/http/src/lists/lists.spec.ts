import { readCursor, writeCursor } from './cursor';
import { flatQuery, parseListQuery } from './list-query';
import { conditionSql, pageSql } from './list-sql';

const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const allowed = {
  filters: {
    status: 'text',
    number: 'code',
    dueAt: 'instant',
    wonOn: 'day',
    lines: 'integer',
    kind: { oneOf: ['sale', 'return'] },
  },
  sorts: ['-dueAt', 'number'],
  searchable: true,
} as const;

describe('cursor', () => {
  const cursor = {
    projection: 'deals.deal-list',
    viewer: 'pers_priya',
    query: { sort: 'number' },
    value: 'DR-1',
    key: 'deal_1',
  };

  it('comes back as it was given', () => {
    expect(readCursor(writeCursor(cursor, 'secret'), 'secret', cursor)).toEqual(cursor);
  });

  it.each([
    ['another secret', 'other', cursor],
    ['another list', 'secret', { ...cursor, projection: 'deals.quote-list' }],
    ['another person', 'secret', { ...cursor, viewer: 'pers_bruno' }],
  ])('inv:X1 is refused for %s', (_, secret, expected) => {
    expect(codeOf(() => readCursor(writeCursor(cursor, 'secret'), secret, expected))).toBe('CURSOR_INVALID');
  });

  it('is refused when changed', () => {
    const [, signature] = writeCursor(cursor, 'secret').split('.');
    const forged = Buffer.from(JSON.stringify({ ...cursor, key: '' })).toString('base64url');
    expect(codeOf(() => readCursor(`${forged}.${String(signature)}`, 'secret', cursor))).toBe(
      'CURSOR_INVALID',
    );
  });
});

describe('list query', () => {
  it('case:B13 reads a code in small letters as it is kept, and other text as it came', () => {
    const { filters } = parseListQuery({ number: 'dr-1,DR-2', 'status[ne]': 'open' }, allowed);
    expect(filters.map(({ values }) => values)).toEqual([['DR-1', 'DR-2'], ['open']]);
  });

  it('reads filters, order and size', () => {
    expect(
      parseListQuery(
        { status: 'approved,returned', 'dueAt[lte]': '2026-09-30T00:00:00Z', limit: '50' },
        allowed,
      ),
    ).toEqual({
      limit: 50,
      filters: [
        { column: 'status', operator: 'eq', values: ['approved', 'returned'] },
        // With the milliseconds of the log: it is compared as text.
        { column: 'dueAt', operator: 'lte', values: ['2026-09-30T00:00:00.000Z'] },
      ],
      sort: { column: 'dueAt', descending: true },
      count: false,
    });
  });

  it.each([
    [{ stat: 'approved' }, 'UNKNOWN_PARAMETER'],
    [{ 'status[like]': 'a' }, 'UNKNOWN_PARAMETER'],
    [{ __proto__x: 'a' }, 'UNKNOWN_PARAMETER'],
    [{ toString: 'a' }, 'UNKNOWN_PARAMETER'],
    [{ limit: '0' }, 'PARAMETER_INVALID'],
    [{ limit: '101' }, 'PARAMETER_INVALID'],
    [{ sort: 'amount' }, 'PARAMETER_INVALID'],
    [{ wonOn: '2026-02-30' }, 'PARAMETER_INVALID'],
    [{ lines: '1.5' }, 'PARAMETER_INVALID'],
    [{ count: 'yes' }, 'PARAMETER_INVALID'],
    [{ kind: 'demo' }, 'PARAMETER_INVALID'],
    [{ 'kind[in]': 'sale,' }, 'PARAMETER_INVALID'],
    [{ 'kind[ne]': 'toString' }, 'PARAMETER_INVALID'],
  ])('refuses %j as %s', (query, code) => {
    expect(codeOf(() => parseListQuery(query, allowed))).toBe(code);
  });

  it.each([{ status: ['approved', 'returned'] }, { status: { in: 'approved' } }])(
    'case:B13 refuses what stands twice, or is more than a text: %j',
    (query) => expect(codeOf(() => flatQuery(query))).toBe('PARAMETER_INVALID'),
  );

  it('case:B13 refuses what can name no record of the kind: nothing would be found, and nothing said why', () => {
    const filters = { ...allowed.filters, buyerId: { named: 'buyerId' } };
    expect(() => parseListQuery({ 'buyerId[ne]': 'Halden Hospitals' }, { ...allowed, filters })).toThrow(
      'buyerId[ne] takes the id of a record as the API gives it.',
    );
    expect(parseListQuery({ buyerId: 'ptnr_01' }, { ...allowed, filters }).filters).toHaveLength(1);
  });

  it('names every order once', () => {
    const sorts = ['-dueAt', 'dueAt', 'number'] as const;
    expect(() => parseListQuery({ sort: 'amount' }, { ...allowed, sorts: [...sorts] })).toThrow(
      'sort is one of dueAt, number, with - for descending.',
    );
  });

  it('keeps every value out of the SQL text', () => {
    const query = parseListQuery({ status: "x' or 1=1", q: '50%_' }, allowed);
    const condition = conditionSql({ where: '"partnerId" = $1', values: ['prtn_1'] }, query, ['number']);
    expect(condition).toEqual({
      text: '("partnerId" = $1) and "status" in ($2) and ("number" ilike $3)',
      values: ['prtn_1', "x' or 1=1", '%50\\%\\_%'],
    });
    const page = pageSql('read."deals_deal_list"', condition, query, { value: null, key: 'deal_1' });
    expect(page.text).toContain('("dueAt" is null and key < $4)');
    expect(page.values.at(-1)).toBe(26);
  });

  it('asks for a page where an index finds it, by a column in which each row has a value', () => {
    const condition = { text: 'true', values: [] };
    const asked = { limit: 2, sort: { column: 'at', descending: true, always: true } };
    const page = pageSql('read."inbox_notices"', condition, asked, { value: 'then', key: 'n_1' });
    expect(page.text).toContain('("at", key) < ($1, $2)');
    expect(page.text).toContain('order by "at" desc, key desc limit $3');
    expect(page.values).toEqual(['then', 'n_1', 3]);
  });
});
