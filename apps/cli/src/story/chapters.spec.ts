import { expectationsOf, type Chapter } from './chapter';
import { chapterOf, CHAPTERS } from './chapters';

describe('the chapters of the story', () => {
  it('are named by those that there are', () => {
    expect(chapterOf('standing')).toBe(CHAPTERS.standing);
    expect(() => chapterOf('funds')).toThrow('There is no chapter "funds".');
  });

  it.each(Object.entries<Chapter>(CHAPTERS))('%s expects something of each of its steps', (_, chapter) => {
    const expected = Object.keys(expectationsOf(chapter));
    expect(expected.toSorted()).toEqual(chapter.steps.map(({ key }) => key).toSorted());
  });
});
