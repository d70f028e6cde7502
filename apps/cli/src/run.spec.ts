import { CliError, usageError } from './cli-error';
import { showImport } from './commands/import-report';
import { afterwords, subjectOf, sumOf } from './commands/explain.command';
import { EXIT_CODES_HELP } from './exit-codes';
import { Output } from './output';
import { programFor } from './program';
import { exitCodeOf, run } from './run';

/** Runs the command line with nothing to talk to. */
const channel = async (...args: string[]) => {
  const printed: string[] = [];
  const keep = (text: unknown): boolean => {
    printed.push(String(text));
    return true;
  };
  const spies = [
    jest.spyOn(console, 'log').mockImplementation(keep),
    jest.spyOn(console, 'error').mockImplementation(keep),
    jest.spyOn(process.stdout, 'write').mockImplementation(keep),
    jest.spyOn(process.stderr, 'write').mockImplementation(keep),
  ];
  const before = { ...process.env };
  Object.assign(process.env, { CHANNEL_URL: 'http://127.0.0.1:1', CHANNEL_TOKEN: '' });
  try {
    return { code: await run(['node', 'channel', ...args], new Output()), text: printed.join('\n') };
  } finally {
    process.env = before;
    for (const spy of spies) spy.mockRestore();
  }
};

describe('the exit code', () => {
  it('is 0 for help, which names all of them', async () => {
    const { code, text } = await channel('--help');
    expect(code).toBe(0);
    expect(text).toContain(EXIT_CODES_HELP.trim());
  });
  it('is 1 without an answer from the server', async () => {
    const { code, text } = await channel('deals', 'list', '--as', 'priya');
    expect(code).toBe(1);
    expect(text).toContain('http://127.0.0.1:1 does not answer');
  });
  it.each([
    [['bogus'], 'unknown command'],
    [['deals', 'show'], 'missing required argument'],
    [['deals', 'won', 'DR-1', '--as', 'priya'], 'required option'],
    [['deals', 'list'], 'Say who acts'],
  ])('is 2 for %j', async (args, sentence) => {
    const { code, text } = await channel(...args);
    expect(code).toBe(2);
    expect(text).toContain(sentence);
  });
  it('is what the failure says', () => {
    expect(exitCodeOf(new CliError('told'))).toBe(1);
    expect(exitCodeOf(usageError('wrong'))).toBe(2);
    expect(exitCodeOf(new CliError('played', 3))).toBe(3);
    expect(exitCodeOf(new Error('a bug'))).toBe(1);
  });
  it('is JSON on request', async () => {
    const { text } = await channel('deals', 'list', '--json');
    expect(JSON.parse(text)).toEqual({
      error: expect.stringContaining('Say who acts') as string,
      code: 'USAGE',
    });
    const mistake = await channel('deals', 'lst', '--json');
    expect(JSON.parse(mistake.text)).toEqual({
      error: "unknown command 'lst'\n(Did you mean one of list, lost?)",
      ...{ code: 'USAGE', next: '--help shows what the command takes.' },
    });
    const silence = await channel('deals', 'list', '--as', 'priya', '--json');
    expect(JSON.parse(silence.text)).toMatchObject({ code: 'NO_ANSWER', next: expect.any(String) as string });
  });
});

describe('an import ends with', () => {
  type State = Parameters<typeof showImport>[1]['state'];
  const ended = async (state: Partial<State>): Promise<number> => {
    const output = new Output();
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    await showImport(output, {
      state: { fileName: 'a.csv', status: 'checked', rowCount: 1, counts: {}, ...state },
      rows: [],
    });
    jest.restoreAllMocks();
    return output.exitCode;
  };
  it.each<readonly [Partial<State>, number]>([
    [{ counts: { created: 3, duplicate: 1, warning: 1 } }, 0],
    [{ counts: { created: 3, error: 1 } }, 2],
    [{ counts: { held: 1 } }, 0],
    [{ counts: {}, problems: [{ code: 'HEADER_MISSING', detail: 'No header.' }] }, 1],
  ])('%j: %i', async (state, code) => expect(await ended(state)).toBe(code));
});

describe('an explanation', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const step = (amount: string, contributes = true) => ({
    kind: 'rule',
    label: '',
    money: usd(amount),
    contributes,
  });
  it('adds up over the contributing steps', () =>
    expect(sumOf({ amount: usd('700'), steps: [step('900', false), step('825'), step('-125')] })).toEqual(
      usd('700'),
    ));
  it('case:D21 names line, registration, plan and version', () => {
    const about = {
      ...{ programmeId: 'jpa-2023', partnerId: 'prtn_1', programmeVersion: 2, planId: 'quarterly' },
      planName: 'Quarterly rewards',
      ...{ quarter: '2026-Q3', dealId: null, dealNumber: null, invoiceNo: 'INV-7', invoiceLine: '2' },
    };
    const quarter = 'Quarterly rewards of 2026-Q3, version 2 of jpa-2023';
    expect(subjectOf({ about })).toBe(`INV-7/2, no registration: ${quarter}`);
    expect(subjectOf({ about: { ...about, dealId: 'deal_1', dealNumber: 'DR-2026-000001' } })).toBe(
      `INV-7/2, DR-2026-000001: ${quarter}`,
    );
  });
  it('case:D21 says of a zero each reason with what helps, and what would have paid', () => {
    const reason = { code: 'NOT_WON', reason: 'The deal is not won.', remedy: 'Mark it as won.' } as const;
    const counterfactual = { planId: 'quarterly', label: 'if the deal were won', money: usd('6623') };
    expect(afterwords({ zero: [reason], counterfactual })).toEqual([
      'Why not: The deal is not won. Mark it as won.',
      'The nearest rule that did not apply: if the deal were won, USD 66.23 more.',
    ]);
    expect(afterwords({ zero: [], counterfactual: null })).toEqual([]);
  });
  it('that does not add up is a failure', () =>
    expect(() => sumOf({ amount: usd('1'), steps: [step('2')] })).toThrow('add up to USD 0.02'));
});

describe('the help of every command', () => {
  /** One thing made of several: a pair for each, and a territory of regions. */
  const SINGULAR: ReadonlySet<string> = new Set([
    ...['--column', '--constant', '--format', '--total', '--territory'],
  ]);
  type Command = ReturnType<typeof programFor>;
  const leavesOf = (command: Command, path: readonly string[] = []): (readonly [string, Command])[] =>
    command.commands.length === 0
      ? [[path.join(' '), command]]
      : command.commands.flatMap((below) => leavesOf(below, [...path, below.name()]));
  const leaves = leavesOf(programFor(new Output()));
  const helpOf = (command: Command): string => {
    const written: string[] = [];
    command.configureOutput({ writeOut: (text) => written.push(text) }).outputHelp();
    return written.join('');
  };

  it('is there', () => {
    expect(leaves.length).toBeGreaterThan(80);
  });
  it.each(leaves)('%s: what it does, its arguments, options, an example, its exit codes', (path, command) => {
    expect(command.description()).not.toBe('');
    for (const { name, description } of command.registeredArguments.map((one) => ({
      name: one.name(),
      description: one.description,
    })))
      expect({ name, described: description !== '' }).toEqual({ name, described: true });
    for (const { flags, description } of command.options)
      expect({ flags, described: description !== '' }).toEqual({ flags, described: true });
    const help = helpOf(command);
    if (!['story', 'demo now'].includes(path))
      expect(help).toMatch(new RegExp(`Examples?:\\n.*channel ${path}`));
    expect(help).toMatch(/Exit codes: 0 .*2 /);
    expect(help).toContain('--json');
  });
  it('case:E24 calls one idea by one name: what an option takes is the same everywhere, a list is in the plural', () => {
    const taken = new Map<string, Set<string>>();
    for (const { long, flags } of leaves.flatMap(([, { options }]) => options)) {
      const name = long ?? flags;
      const takes = /<.*>/.exec(flags)?.[0] ?? '';
      // A filter takes what its column holds.
      if (takes !== '<value>') taken.set(name, (taken.get(name) ?? new Set()).add(takes));
    }
    expect([...taken].filter(([, takes]) => takes.size > 1)).toEqual([]);
    const lists = [...taken].filter(([, takes]) => [...takes].some((one) => /^<\w+s\.\.\.>$/.test(one)));
    expect(lists.map(([name]) => name).filter((name) => !name.endsWith('s') && !SINGULAR.has(name))).toEqual(
      [],
    );
  });
  it('case:E24 means a last day by --until and the first day without by --before, whatever ends', () => {
    const ends = leaves.flatMap(([path, { options }]) =>
      options.flatMap(({ long, description }) =>
        /no longer/.test(description) || long === '--until' || long === '--before'
          ? [{ path, long, means: /\b(?:last day|first day)\b/.exec(description)?.[0] }]
          : [],
      ),
    );
    expect(ends.length).toBeGreaterThan(6);
    const wrong = ends.filter(({ long, means }) => long !== (means === 'last day' ? '--until' : '--before'));
    expect(wrong).toEqual([]);
  });
  it('case:E24 has one name for each kind of value: a day, a number of units, a text, and what a list is filtered by', () => {
    const options = leaves.flatMap(([path, { options: own }]) =>
      own.map(({ long, flags }) => ({ path, long, takes: /<(.*)>/.exec(flags)?.[1] })),
    );
    const others = (takes: string, ...names: readonly string[]) =>
      options.filter((one) => one.takes === takes && !names.includes(one.long ?? ''));
    expect(others('day', '--on', '--from', '--until', '--before')).toEqual([]);
    // Rows are of a file and a duration has months, not of what is traded.
    expect(others('count', '--quantity', '--rows', '--duration')).toEqual([]);
    // Whatever the API calls the field: a record is named by its code, its number or its id.
    const filters = options.filter(({ takes }) => takes === 'value');
    expect(filters.filter(({ long }) => /-(?:id|code|no|number)$/.test(long ?? ''))).toEqual([]);
    const singular = new Set(options.map(({ long }) => long));
    const plural = options.filter(
      ({ long, takes }) =>
        takes !== undefined && singular.has(long?.replace(/s$/, '')) && long?.endsWith('s'),
    );
    expect(plural.filter(({ takes }) => takes?.endsWith('...') !== true)).toEqual([]);
  });
  it('says in what an option is written', () => {
    const [, standing] = leaves.find(([path]) => path === 'partners standing') ?? [];
    expect(standing === undefined ? '' : helpOf(standing)).toContain('(YYYY-MM-DD)');
  });
});
