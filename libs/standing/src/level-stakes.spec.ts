import { PastEffects, type Supposed } from '@channel/partners';
import { LevelStakes } from './level-stakes';

describe('what a level is worth to a partner with two roles', () => {
  const asked: Supposed[] = [];
  const effects = new PastEffects();
  effects.register((supposed) => {
    asked.push(supposed);
    const amount = { amount: '-16500', currency: 'USD' };
    return Promise.resolve([{ partnerId: 'prtn_1', quarter: '2026-Q3', postedIn: '2026-Q3', amount }]);
  });
  const of = (role: string, held: string, nextUp: string) =>
    new LevelStakes(effects).of(
      { role, place: 'next-up' },
      [
        { level: held, place: 'held' },
        { level: nextUp, place: 'next-up' },
      ],
      {
        ...{ partner: { partnerId: 'prtn_1', role: 'solution-reseller' }, quarter: '2026-Q3' },
        ...{ today: '2026-08-01', currency: 'USD' },
      },
    );
  beforeEach(() => {
    asked.length = 0;
  });

  it('req:J5 F12: of the first role, whose level rewards follow, is asked of the function that pays', async () => {
    expect(await of('solution-reseller', 'select', 'elite')).toEqual({
      amount: { amount: '-16500', currency: 'USD' },
    });
    expect(asked).toMatchObject([{ events: [{ data: { level: 'elite' } }] }]);
  });
  it('req:J5 F12: of a further role is not known, and its levels are supposed of no other', async () => {
    expect(await of('naas-provider', 'provider', 'elite-provider')).toEqual({
      unknown:
        'Rewards follow the level of solution-reseller: what a level of naas-provider is worth does not follow from them.',
    });
    expect(asked).toEqual([]);
  });
});
