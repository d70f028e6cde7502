import { historyLines } from './define-history';

describe('D22 a history', () => {
  it('is a sentence for each event, with who and when, and why below it', () =>
    expect(
      historyLines([
        {
          recordedAt: '2026-09-07T09:00:01.989Z',
          by: { id: 'automation:deals.when-x' },
          sentence: 'Version 1.',
        },
        {
          ...{ recordedAt: '2026-09-08T10:00:00.000Z', by: { id: 'pers_carol', name: 'Carol W.' } },
          ...{ sentence: 'Taken back.', reason: 'Wrong customer' },
        },
      ]),
    ).toEqual([
      '2026-09-07 09:00Z  automatic  Version 1.',
      '2026-09-08 10:00Z  Carol W.   Taken back.',
      '                              “Wrong customer”',
    ]));
});
