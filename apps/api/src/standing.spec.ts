import { standingLine, standingOf } from './standing';

const seen = (name: string, changes: object = {}) =>
  ({ name, live: true, status: 'running', caughtUp: true, ...changes }) as const;

describe('case:F32: the banner tells what stands still from what is on its way', () => {
  it.each([
    ['all is there', [seen('a'), seen('b')], 'ready 1.2 s after the database'],
    ['stopped', [seen('a', { status: 'stopped' })], 'NOT READY: 1 read model or automation standing still'],
    [
      'refused, and built anew beside',
      [seen('a', { status: 'refused', caughtUp: false }), seen('a', { live: false, caughtUp: false })],
      'CATCHING UP: 1 read model or automation being built anew',
    ],
    [
      'refused, and nothing builds it',
      [seen('a', { status: 'refused' }), seen('b', { live: false })],
      'NOT READY: 1 read model or automation standing still',
    ],
    [
      'a new version beside the one that answers, and two behind',
      [
        seen('a'),
        seen('a', { live: false, caughtUp: false }),
        seen('b', { caughtUp: false }),
        seen('c', { caughtUp: false }),
      ],
      'CATCHING UP: 1 read model or automation being built anew, 2 read models and automations on the way to the end of the log',
    ],
  ])('%s', (_what, all, line) => {
    expect(standingLine(standingOf(all), 1.23)).toContain(line);
  });
});
