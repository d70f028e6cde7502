import { Output } from './output';

const rows = [{ number: 'MR-1', title: 'A fair, with a stand', note: 'wide only' }];
const columns = { number: 'number', title: 'title', note: { wide: 'note' } } as const;

/** What is printed for people, and aside. */
const printed = async (print: (output: Output) => void | Promise<void>, form: Partial<Output> = {}) => {
  const out: string[] = [];
  const aside: string[] = [];
  const spies = [
    jest.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text)),
    jest.spyOn(console, 'error').mockImplementation((text: string) => void aside.push(text)),
  ];
  try {
    await print(Object.assign(new Output(), form));
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return { out, aside };
};

describe('case:E24 a list', () => {
  const list = (output: Output) => output.table(columns, rows, 'Nothing.');

  it('for a spreadsheet has every column, and nothing beside it', async () => {
    const asCsv = await printed(
      async (output) => {
        await list(output);
        output.text('What to do next.');
        await output.record({ number: 'number' } as const, { number: 'MR-1' });
        output.notice('There are more.');
      },
      { csv: true },
    );
    expect(asCsv).toEqual({
      out: ['number,title,note', 'MR-1,"A fair, with a stand",wide only'],
      aside: ['There are more.'],
    });
  });
  it('for a program has every field, a document a line', async () =>
    expect((await printed(list, { json: true })).out.map((line) => JSON.parse(line) as unknown)).toEqual(
      rows,
    ));
  it('says what it has no room for', async () => {
    const long = { number: 'N'.repeat(60), until: '2026-12-10', amount: { amount: '100', currency: 'USD' } };
    const fields = { number: 'number', until: 'until', amount: 'amount' } as const;
    const { out } = await printed((output) => output.table(fields, [long], ''));
    expect(out).toEqual([
      `NUMBER${' '.repeat(56)}UNTIL`,
      `${long.number}  2026-12-10`,
      '--wide shows more: amount',
    ]);
    expect((await printed((output) => output.table(fields, [long], ''), { wide: true })).out).toHaveLength(2);
  });
});

describe('case:E24 a failure', () => {
  const finding = { pointer: '#/sku', code: 'UNKNOWN_SKU', detail: 'No list has it.', suggestions: ['EX1'] };

  it('shows what may be meant, also where the finding says the whole again', async () => {
    const { aside } = await printed((output) => {
      output.failure('422 UNKNOWN_SKU: No list has it.', {
        detail: finding.detail,
        errors: [finding, { code: 'AGAIN', detail: finding.detail, pointer: '#/x' }],
        next: 'Correct it.',
      });
    });
    expect(aside).toEqual([
      [
        'channel: 422 UNKNOWN_SKU: No list has it.',
        '  #/sku UNKNOWN_SKU: No list has it. Did you mean EX1?',
        '  What to do: Correct it.',
      ].join('\n'),
    ]);
  });
});
