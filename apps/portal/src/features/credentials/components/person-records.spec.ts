import { recordsOf } from './person-records';

const kept = { withdrawn: false, recordedAt: '2026-01-01T00:00:00Z' };

describe('what was recorded of somebody', () => {
  it('is one list, the newest first, whichever kind it is', () =>
    expect(
      recordsOf({
        exams: [
          {
            ...kept,
            recordId: 'r1',
            credential: 'sales-baseline',
            examOn: '2025-05-01',
            expiresOn: '2027-05-01',
          },
        ],
        training: [{ ...kept, recordId: 'r2', course: 'intro', completedOn: '2026-02-01', score: 80 }],
        attendances: [
          { ...kept, recordId: 'r3', event: 'sales-update', heldOn: '2025-09-01', withdrawn: true },
        ],
      }).map(({ recordId, until, score, withdrawn }) => [recordId, until, score, withdrawn]),
    ).toEqual([
      ['r2', null, 80, false],
      ['r3', null, null, true],
      ['r1', '2027-05-01', null, false],
    ]));
});
