import { actOf, lot, rules, submit } from './fund.builders';
import { after, given } from './history.builders';

const of = { fundId: 'fund_alder', programmeId: 'jpa-2023', partnerId: 'prtn_alder' };
const asked = [
  ...[...lot('lot', 100_000), submit('r', 50_000)],
  {
    type: 'AskMdfRequest',
    data: { requestId: 'r', question: 'Which hall?', rules, act: actOf('chen') },
  },
] as const;
const answer = {
  type: 'AnswerMdfRequest',
  data: { requestId: 'r', answer: 'The small one.', rules, act: actOf('paula') },
} as const;
const expire = (today: string) =>
  ({ type: 'ExpireMdfRequest', data: { requestId: 'r', today, at: `${today}T00:00:00.000Z` } }) as const;

describe('a request that waits for an answer', () => {
  it('says before a question ends it that the answer is missing, of that question alone', () => {
    const note = (at: string, answerBy = '2026-05-16T00:00:00.000Z') =>
      ({
        type: 'NoteMdfRequestAnswerDue',
        data: { requestId: 'r', answerBy, noticeOn: '2026-05-08', at },
      }) as const;
    const soon = note('2026-05-08T00:00:00.000Z');
    expect(after(...asked).at(-1)?.data).toMatchObject({
      notices: [{ on: '2026-05-08', at: '2026-05-08T00:00:00.000Z' }],
    });
    given(...asked)
      .when(soon)
      .then({
        type: 'MdfRequestAnswerDue',
        data: {
          ...{ ...of, requestId: 'r', number: 'MR-r', answerByOn: '2026-05-15' },
          ...{ notedOn: '2026-05-08', notedAt: soon.data.at },
        },
      });
    for (const nothing of [note('2026-05-16T00:00:00.000Z'), note(soon.data.at, 'another')])
      given(...asked)
        .when(nothing)
        .thenNothing();
    given(...asked, answer)
      .when(soon)
      .thenNothing();
  });
  it('expires where a question is not answered in time', () => {
    given(...asked)
      .when(expire('2026-05-15'))
      .thenNothing();
    expect(after(...asked, expire('2026-05-16')).at(-1)?.data).toMatchObject({ because: 'not_answered' });
  });
});
