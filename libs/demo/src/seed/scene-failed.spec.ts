import { Stage } from './stage';
import { SceneFailed } from './scene-failed';
import { at } from './timeline';

const refusing = {
  execute: () =>
    Promise.resolve({
      kind: 'refused',
      refusal: {
        refused: 'UNKNOWN_LEVEL',
        detail: 'There is no level gold.',
        errors: [{ pointer: '/level', code: 'UNKNOWN', detail: 'reseller, select, elite' }],
      },
    }),
};
const none = undefined as never;
const stage = new Stage(
  refusing as never,
  none,
  none,
  none,
  none,
  none,
  none,
  { now: () => '2026-03-02T09:00:00.000Z' },
  none,
);
const promotion = { by: 'carol', role: 'channel.lead', key: 'PTR-0071/promote', make: () => none };
const scene = { at: at('2026-03-02', '09:00'), title: 'a partner is promoted' };

describe('a scene that cannot be played', () => {
  it('says which scene it is, and which act got which code, detail and places', async () => {
    const cause = await stage.act(promotion).catch((error: unknown) => error);
    expect(new SceneFailed(scene, cause).message.split('\n')).toEqual([
      'The history of the demo stopped at 2026-03-02T09:00:00.000Z, in the scene "a partner is promoted":',
      '  carol could not do PTR-0071/promote: UNKNOWN_LEVEL There is no level gold.',
      '    /level UNKNOWN: reseller, select, elite',
      expect.stringContaining('the next start goes on in this scene'),
    ]);
  });

  it('because the person has not the role says who cannot do what', async () => {
    const cause = await stage.act({ ...promotion, by: 'nora' }).catch((error: unknown) => error);
    expect(new SceneFailed(scene, cause).message).toContain(
      'nora is no channel.lead and cannot do PTR-0071/promote',
    );
  });

  it('for another reason shows where in the code', () => {
    expect(new SceneFailed(scene, new TypeError('not a function')).message).toMatch(
      /TypeError: not a function\n\s+at .*scene-failed\.spec\.ts/,
    );
  });
});
