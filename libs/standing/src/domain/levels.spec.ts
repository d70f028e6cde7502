import { jpa2023 } from '@channel/programs';
import { present } from '@channel/kernel';
import { levelsAround } from './levels';

const role = present(
  jpa2023.roles.find(({ id }) => id === 'solution-reseller'),
  'the role',
);
const around = (held: string | null) =>
  levelsAround(role, held).map(({ place, level }) => `${place} ${level}`);

describe('levels around the one that is held', () => {
  it('req:J4: are the next one up and the one below, by rank', () => {
    expect(around('elite')).toEqual(['next-up elite-plus', 'held elite', 'below select']);
  });
  it('have none above the best, and none below the last', () => {
    expect([around('elite-plus'), around('reseller')]).toEqual([
      ['held elite-plus', 'below elite'],
      ['next-up select', 'held reseller'],
    ]);
  });
  it('without a level the lowest one is next', () => {
    expect(around(null)).toEqual(['next-up reseller']);
  });
});
