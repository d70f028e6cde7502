import { Output } from './output';
import { programFor, wordOf } from './program';

const loaded = (used?: string) =>
  Object.fromEntries(programFor(new Output(), used).commands.map((word) => [word.name(), word]));

describe('the command line', () => {
  it('loads the word that is used and no other, so that each answers at once', () => {
    const { deals, statement } = loaded('deals');
    expect(deals?.commands.length).toBeGreaterThan(15);
    expect(statement?.commands).toEqual([]);
  });
  it('knows name and summary of all', () => {
    const words = Object.values(loaded('me'));
    expect(words.length).toBeGreaterThan(25);
    expect(words.filter((word) => word.description() === '')).toEqual([]);
  });
  it('loads all of them for help about one', () => {
    expect(wordOf(['help', 'deals'])).toBeUndefined();
    expect(loaded().statement?.commands).not.toEqual([]);
  });
  it('finds the word behind options', () => expect(wordOf(['--json', 'me', '--as', 'priya'])).toBe('me'));
});
