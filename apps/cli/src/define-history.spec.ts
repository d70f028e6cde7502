import { historyLines } from './define-history';

describe('D22 a history', () => {
  it('is a sentence for each event, with who, by which way and when, and why below it', () =>
    expect(
      historyLines([
        {
          recordedAt: '2026-09-07T09:00:01.989Z',
          by: { id: 'automation:deals.when-x' },
          channel: 'automation',
          sentence: 'Version 1.',
        },
        {
          ...{ recordedAt: '2026-09-08T10:00:00.000Z', by: { id: 'pers_carol', name: 'Carol W.' } },
          channel: 'cli',
          ...{ sentence: 'Taken back.', reason: 'Wrong customer' },
        },
      ]),
    ).toEqual([
      '2026-09-07 09:00Z  automatic      Version 1.',
      '2026-09-08 10:00Z  Carol W., cli  Taken back.',
      '                                  “Wrong customer”',
    ]));
});
