import { RowSet, typeIn } from './row-set';

describe('the type of a column', () => {
  it.each([
    ['text', 'text'],
    ['text not null', 'text'],
    ['text collate "C" not null', 'text'],
    ['text[] not null', 'text[]'],
    ['numeric(20, 2) not null', 'numeric'],
    ['double precision', 'double precision'],
    ['boolean not null check (not unfit)', 'boolean'],
    ['jsonb', 'jsonb'],
  ])('of %s is %s', (declared, type) => {
    expect(typeIn(declared)).toBe(type);
  });
});

describe('rows as a list for each column', () => {
  it('name their types; a list in a list goes as text', () => {
    const { columns, source } = new RowSet({ key: 'text', at: 'timestamptz not null', names: 'text[]' });
    expect(columns).toBe('"key", "at", "names"');
    expect(source).toBe(
      'select "key", "at", "names"::text[] from unnest($1::text[], $2::timestamptz[], $3::text[]) given("key", "at", "names")',
    );
  });

  const one = (declared: string, value: unknown): string | undefined =>
    new RowSet({ it: declared }).values([{ it: value }])[0];

  it.each([
    ['text', 'plain', '{"plain"}'],
    ['text', 'NULL', '{"NULL"}'],
    ['text', null, '{null}'],
    ['text', undefined, '{null}'],
    ['text', 'a "b" \\c', '{"a \\"b\\" \\\\c"}'],
    ['text', 'two\nlines "\\n"', '{"two\nlines \\"\\\\n\\""}'],
    ['integer', 7, '{"7"}'],
    ['bigint', 9_007_199_254_740_993n, '{"9007199254740993"}'],
    ['boolean', false, '{"false"}'],
    ['jsonb', { text: 'a\n"b"' }, '{"{\\"text\\":\\"a\\\\n\\\\\\"b\\\\\\"\\"}"}'],
    ['jsonb', 'text', '{"\\"text\\""}'],
    ['text[]', ['a', 'b "c"'], '{"{\\"a\\",\\"b \\\\\\"c\\\\\\"\\"}"}'],
    ['text[]', [], '{"{}"}'],
  ])('write a %s %p as %s', (declared, value, text) => {
    expect(one(declared, value)).toBe(text);
  });
});
