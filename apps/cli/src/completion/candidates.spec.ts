import { Output } from '../output';
import { programFor } from '../program';
import { candidates } from './candidates';

const program = programFor(new Output());
const after = (line: string) =>
  candidates(program, line.split(' '), () => Promise.resolve(['paula', 'priya', 'chen']));

describe('completion', () => {
  it.each([
    ['sta', ['statement']],
    ['statement ', ['accept', 'list', 'show']],
    // As PowerShell 7.6 says that nothing is typed yet.
    ['statement ""', ['accept', 'list', 'show']],
    ['statement list --as p', ['paula', 'priya']],
    ['statement list --as paula --qu', ['--quarter']],
    ['payout batch re', ['reconcile', 'release', 'results']],
    ['token c', ['chen']],
    ['import ', ['fx_table', 'pos', 'price_list']],
    ['import --as diego p', ['pos', 'price_list']],
    // A file is the shell's to complete.
    ['import pos ', []],
    ['demo jump q', ['quarter-end']],
  ])('of "%s" offers %j', async (line, offered) =>
    expect(await after(line)).toEqual(expect.arrayContaining(offered)),
  );
  it('offers nothing that does not begin so', async () => {
    expect(await after('statement list --as p')).toEqual(['paula', 'priya']);
    expect(await after('import pos ')).toEqual([]);
  });
});
