import type { Recorded } from '@channel/runtime';
import { whenMdfRequestChangedScheduleClocks as automation } from './when-mdf-request-changed-schedule-clocks';

type Handled = Parameters<typeof automation.react>[0];
const of = { fundId: 'fund_1', programmeId: 'jpa-2023', requestId: 'mreq_1' };
const recorded = (type: string, data: object): Handled =>
  ({ type, data: { ...of, ...data } }) as unknown as Recorded<never>;

describe('the clocks of a request', () => {
  const due = '2026-05-09T00:00:00.000Z';
  it.each([
    ['MdfRequestSubmitted', { decideBy: due }, 'decide', 'NoteMdfRequestOverdue'],
    ['MdfRequestQuestionAnswered', { decideBy: due }, 'decide', 'NoteMdfRequestOverdue'],
    ['MdfRequestQuestionAsked', { answerBy: due }, 'expire', 'ExpireMdfRequest'],
    ['MdfRequestApproved', { claimsCloseAt: due }, 'expire', 'ExpireMdfRequest'],
  ])('%s, the same each time', (type, data, clock, command) => {
    const event = recorded(type, data);
    expect(automation.react(event)).toEqual([
      {
        ...{ do: 'schedule', deadlineId: `mreq_1/${clock}/${due}`, dueAt: due },
        command: { type: command, data: of },
      },
    ]);
    expect(automation.react(event)).toEqual(automation.react(event));
  });
  it('reminds before a question ends the request', () => {
    const notices = [{ on: '2026-05-02', at: '2026-05-02T00:00:00.000Z' }];
    const event = recorded('MdfRequestQuestionAsked', { answerBy: due, notices });
    expect(automation.react(event)[0]).toEqual({
      ...{ do: 'schedule', deadlineId: `mreq_1/answer/${due}/2026-05-02`, dueAt: '2026-05-02T00:00:00.000Z' },
      until: due,
      command: { type: 'NoteMdfRequestAnswerDue', data: { ...of, answerBy: due, noticeOn: '2026-05-02' } },
    });
  });
  it('reminds before the days for claims are over', () => {
    const notices = [{ on: '2026-05-02', at: '2026-05-02T00:00:00.000Z' }];
    const event = recorded('MdfRequestApproved', { claimsCloseAt: due, notices });
    expect(automation.react(event)[0]).toEqual({
      ...{ do: 'schedule', deadlineId: 'mreq_1/ending/2026-05-02', dueAt: '2026-05-02T00:00:00.000Z' },
      until: '2026-05-09T00:00:00.000Z',
      command: { type: 'NoteMdfRequestEnding', data: { ...of, noticeOn: '2026-05-02' } },
    });
  });
});
