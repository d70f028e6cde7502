import { actBy, scenario } from '@channel/testing';
import {
  approveDeal,
  bomAttached,
  claimConfirmed,
  dealApproved,
  dealSubmitted,
  ending,
  overlapFound,
} from './deal.builders';
import { dealDecider } from './deal.decider';

const given = scenario(dealDecider);
const submitted = [dealSubmitted(), claimConfirmed];
const approved = [...submitted, dealApproved()];

describe('approving a deal', () => {
  it('E25 protects for 90 days, the last one included', () =>
    given(...submitted)
      .when(approveDeal())
      .then(dealApproved()));
  it('req:J45 confirms or changes the type', () =>
    given(...submitted)
      .when(approveDeal({ dealType: 'partner-value' }))
      .then(dealApproved({ dealType: 'partner-value' })));
  it('req:J45 does not take the type over in silence', () =>
    given(...submitted)
      .when(approveDeal({ dealType: null }))
      .thenRefused('DEAL_TYPE_NOT_CONFIRMED'));
  it('waits for the opportunity to answer', () =>
    given(dealSubmitted()).when(approveDeal()).thenRefused('CLAIM_PENDING'));
  it('inv:M12 is refused while another registration holds the opportunity', () =>
    given(dealSubmitted(), overlapFound).when(approveDeal()).thenRefused('DEAL_OVERLAP'));
  it('goes on when the holder let the opportunity go', () =>
    given(dealSubmitted(), overlapFound, claimConfirmed).when(approveDeal()).then(dealApproved()));
  it('SD2: is never decided by its submitter', () =>
    given(...submitted)
      .when(approveDeal({ act: actBy('pers_priya') }))
      .thenRefused('CONFLICT_OF_INTEREST'));
  it('SD7: is decided by a person', () =>
    given(...submitted)
      .when(approveDeal({ act: actBy('automation:x', { type: 'automation' }) }))
      .thenRefused('HUMAN_REQUIRED'));
  it('needs a partner that is active', () =>
    given(...submitted)
      .when(approveDeal({ partnerActive: false }))
      .thenRefused('PARTNER_NOT_ELIGIBLE'));
  it('M2 M5: needs a partner of a kind that registers deals', () =>
    given(...submitted)
      .when(approveDeal({ notOfKind: { refused: 'KIND_NOT_ALLOWED', detail: 'Not of this kind.' } }))
      .thenRefused('KIND_NOT_ALLOWED'));
  it('G23: needs a partner that meets what its level asks for, and names each row', () =>
    given(...submitted)
      .when(approveDeal({ stopping: ['sales-baseline', 'specialisations'] }))
      .thenRefused('PARTNER_NOT_ELIGIBLE', 'REQUIREMENT_UNMET', 'REQUIREMENT_UNMET'));
  it.each([
    ['exactly at the limit', '25000000', 'USD', true],
    ['one cent above it', '25000001', 'USD', false],
    ['in a currency that the limit is not in', '100', 'EUR', false],
  ])('req:G12 a manager decides %s: %s %s', (_, amount, currency, allowed) => {
    const deal = given(dealSubmitted({ value: { amount, currency } }), claimConfirmed);
    if (allowed) deal.when(approveDeal()).then(dealApproved());
    else deal.when(approveDeal()).thenRefused('ABOVE_LIMIT');
    deal.when(approveDeal({ mayExceedLimit: true })).then(dealApproved());
  });
  it('measures the limit on the BOM once there is one', () =>
    given(...submitted, bomAttached({ list: { amount: '25000001', currency: 'USD' } }))
      .when(approveDeal())
      .thenRefused('ABOVE_LIMIT'));
  it('happens once', () =>
    given(...approved)
      .when(approveDeal())
      .thenRefused('DEAL_NOT_OPEN'));
});

describe('taking up and asking', () => {
  const take = { dealId: 'deal_1', act: actBy('pers_chen', { at: 'x' }) };
  const takenUp = {
    type: 'DealTakenUp',
    data: { dealId: 'deal_1', takenUpBy: 'pers_chen', takenUpAt: 'x' },
  } as const;
  const asked = {
    type: 'DealInformationRequested',
    data: {
      ...{ dealId: 'deal_1', question: 'Who decides?', requestedBy: 'pers_chen', requestedAt: 'x' },
      ...{ requestedOn: '2026-10-05', answerDueAt: '2026-10-20T00:00:00.000Z' },
    },
  } as const;
  it('is optional: a decision is open before and after it', () => {
    given(...submitted)
      .when({ type: 'TakeUpDeal', data: take })
      .then(takenUp);
    given(...submitted, takenUp)
      .when({ type: 'TakeUpDeal', data: take })
      .thenRefused('DEAL_NOT_OPEN');
    given(...submitted, takenUp)
      .when(approveDeal())
      .then(dealApproved());
  });
  it('returns what nobody answered, once the answer clock has run out', () => {
    const due = (at: string) =>
      ({
        type: 'ReturnUnansweredDeal',
        data: { dealId: 'deal_1', act: actBy('automation:x', { at }) },
      }) as const;
    given(...submitted, asked)
      .when(due('2026-10-19T23:59:59.999Z'))
      .thenNothing();
    given(...submitted, asked)
      .when(due('2026-10-20T00:00:00.000Z'))
      .then({
        type: 'DealReturned',
        data: {
          ...{ ...ending, text: 'The question was not answered in time.' },
          ...{ returnedBy: 'automation:x', returnedAt: '2026-10-20T00:00:00.000Z' },
        },
      });
    given(...submitted)
      .when(due('2026-10-20T00:00:00.000Z'))
      .thenNothing();
  });
  it('stops the decision clock while a question is open', () => {
    const ask = {
      type: 'RequestDealInformation',
      data: {
        dealId: 'deal_1',
        question: 'Who decides?',
        act: actBy('pers_chen', { at: 'x', on: '2026-10-05' }),
        answerClock: { businessDays: 10, timeZone: 'UTC', holidays: [] },
      },
    } as const;
    given(...submitted)
      .when(ask)
      .then({
        type: 'DealInformationRequested',
        data: {
          dealId: 'deal_1',
          question: 'Who decides?',
          requestedBy: 'pers_chen',
          requestedAt: 'x',
          requestedOn: '2026-10-05',
          about: { partnerId: 'prtn_alder', number: 'DR-2026-000184' },
          answerDueAt: '2026-10-20T00:00:00.000Z',
        },
      });
    given(...submitted, {
      type: 'DealInformationRequested',
      data: {
        dealId: 'deal_1',
        question: 'Who decides?',
        requestedBy: 'pers_chen',
        requestedAt: 'x',
        requestedOn: '2026-10-05',
      },
    })
      .when({
        type: 'AnswerDealInformation',
        data: {
          dealId: 'deal_1',
          answer: 'The board.',
          act: actBy('pers_priya', { at: 'y', on: '2026-10-07' }),
          calendar: { timeZone: 'UTC', holidays: [] },
        },
      })
      // Monday to Wednesday: two business days later than Tuesday the 6th.
      .then({
        type: 'DealInformationAnswered',
        data: {
          dealId: 'deal_1',
          answer: 'The board.',
          answeredBy: 'pers_priya',
          answeredAt: 'y',
          decisionDueAt: '2026-10-09T00:00:00.000Z',
        },
      });
  });
});
