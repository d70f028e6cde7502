import { scenario } from '@channel/testing';
import {
  approveDeal,
  bomAttached,
  claimConfirmed,
  closeDeal,
  dealApproved,
  dealClosed,
  dealSubmitted,
  dealWon,
  ending,
  markDealWon,
  overlapFound,
  registrationTerms,
  submitDeal,
} from './deal.builders';
import { dealDecider } from './deal.decider';

const given = scenario(dealDecider);
const standing = { status: 'active', kind: 'reseller', regions: ['americas'], revision: '2' } as const;
const submitted = [dealSubmitted(), claimConfirmed];
const approved = [...submitted, dealApproved()];

describe('submitting a deal', () => {
  it('req:J38 records the registration and starts the decision clock of two business days', () => {
    // 2026-10-02 is a Friday: due at the end of Tuesday the 6th.
    given().when(submitDeal()).then(dealSubmitted());
  });
  it('needs an enrolled partner', () => {
    given()
      .when(submitDeal({ standing: null }))
      .thenRefused('PARTNER_NOT_ENROLLED');
    given()
      .when(submitDeal({ standing: { ...standing, status: 'invited' } }))
      .thenRefused('PARTNER_NOT_ENROLLED');
    given()
      .when(submitDeal({ standing: { ...standing, kind: 'distributor' } }))
      .thenRefused('PARTNER_NOT_ENROLLED');
  });
  it('needs signed terms', () =>
    given()
      .when(submitDeal({ standing: { ...standing, status: 'terms_pending' } }))
      .thenRefused('TERMS_NOT_SIGNED'));
  it('needs a programme in force', () =>
    given()
      .when(submitDeal({ terms: null }))
      .thenRefused('VERSION_NOT_IN_FORCE'));
  it('names everything that is missing at once', () =>
    given()
      .when(
        submitDeal({
          productLines: [],
          value: { amount: '0', currency: 'USD' },
          expectedCloseOn: '2026-10-01',
          segment: 'hobby',
          proposedType: 'friendship',
        }),
      )
      .thenRefused(
        'REGISTRATION_INCOMPLETE',
        'MISSING',
        'TOO_SMALL',
        'DAY_IN_PAST',
        'UNKNOWN_SEGMENT',
        'UNKNOWN_DEAL_TYPE',
      ));
  it('takes only product lines of the programme', () =>
    given()
      .when(submitDeal({ productLines: ['balloons'] }))
      .thenRefused('PRODUCT_NOT_ELIGIBLE'));
  it('takes only regions of the agreement', () =>
    given()
      .when(submitDeal({ region: 'apac' }))
      .thenRefused('REGION_NOT_AUTHORISED'));
  it('needs a distributor with signed terms', () => {
    given()
      .when(submitDeal({ distributorId: null }))
      .thenRefused('DISTRIBUTOR_MISSING');
    given()
      .when(submitDeal({ distributorActive: false }))
      .thenRefused('DISTRIBUTOR_MISSING');
  });
  it('is refused where the own organisation holds the opportunity', () =>
    given()
      .when(submitDeal({ ownHolders: ['deal_9'] }))
      .thenRefused('DUPLICATE_OF_OWN'));
  it('happens once', () => given(dealSubmitted()).when(submitDeal()).thenRefused('DEAL_ALREADY_SUBMITTED'));
  it('leaves out the holidays of the deciding country', () =>
    given()
      .when(submitDeal({ terms: { ...registrationTerms, holidays: ['2026-10-05'] } }))
      .then(dealSubmitted({ decisionDueAt: '2026-10-08T00:00:00.000Z' })));
});

describe('approving a deal', () => {
  it('E25 protects for 90 days, the last one included', () =>
    given(...submitted)
      .when(approveDeal())
      .then(dealApproved()));
  it('req:J45 confirms or changes the type', () =>
    given(...submitted)
      .when(approveDeal({ dealType: 'partner-value' }))
      .then(dealApproved({ dealType: 'partner-value' })));
  it('waits for the opportunity to answer', () =>
    given(dealSubmitted()).when(approveDeal()).thenRefused('CLAIM_PENDING'));
  it('inv:M12 is refused while another registration holds the opportunity', () =>
    given(dealSubmitted(), overlapFound).when(approveDeal()).thenRefused('DEAL_OVERLAP'));
  it('goes on when the holder let the opportunity go', () =>
    given(dealSubmitted(), overlapFound, claimConfirmed).when(approveDeal()).then(dealApproved()));
  it('SD2: is never decided by its submitter', () =>
    given(...submitted)
      .when(approveDeal({ by: 'pers_priya' }))
      .thenRefused('CONFLICT_OF_INTEREST'));
  it('SD7: is decided by a person', () =>
    given(...submitted)
      .when(approveDeal({ byType: 'automation' }))
      .thenRefused('HUMAN_REQUIRED'));
  it('needs a partner that is active', () =>
    given(...submitted)
      .when(approveDeal({ partnerActive: false }))
      .thenRefused('PARTNER_NOT_ELIGIBLE'));
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

describe('the outcome of a deal', () => {
  it('is won on the day of the customer', () =>
    given(...approved)
      .when(markDealWon())
      .then(dealWon));
  it('is not won in the future', () =>
    given(...approved)
      .when(markDealWon({ wonOn: '2026-10-11' }))
      .thenRefused('DAY_IN_FUTURE'));
  it('is not won before the approval', () =>
    given(...submitted)
      .when(markDealWon())
      .thenRefused('DEAL_NOT_OPEN'));
  it('is closed by the order against the accepted quote', () =>
    given(...approved, dealWon)
      .when(closeDeal())
      .then(dealClosed));
  it('needs the accepted quote of this deal', () => {
    const won = given(...approved, dealWon);
    won.when(closeDeal({ quote: null })).thenRefused('QUOTE_NOT_ACCEPTED');
    won
      .when(closeDeal({ quote: { status: 'issued', dealId: 'deal_1', bomId: 'bom_1' } }))
      .thenRefused('QUOTE_NOT_ACCEPTED');
    won
      .when(closeDeal({ quote: { status: 'accepted', dealId: 'deal_2', bomId: 'bom_1' } }))
      .thenRefused('QUOTE_NOT_ACCEPTED');
  });
  it('needs the number of the order', () =>
    given(...approved, dealWon)
      .when(closeDeal({ orderNumber: ' ' }))
      .thenRefused('ORDER_REFERENCE_MISSING'));
  it('is closed once, and only after it was won', () => {
    given(...approved)
      .when(closeDeal())
      .thenRefused('DEAL_NOT_OPEN');
    given(...approved, dealWon, dealClosed)
      .when(closeDeal())
      .thenRefused('DEAL_NOT_OPEN');
  });
  it('is lost with a reason, and lets its opportunities go', () => {
    const lost = {
      dealId: 'deal_1',
      lostOn: '2026-10-10',
      reason: 'Price.',
      by: 'pers_priya',
      at: 'x',
      on: '2026-10-10',
    };
    given(...approved)
      .when({ type: 'MarkDealLost', data: lost })
      .then({
        type: 'DealLost',
        data: { ...ending, lostOn: '2026-10-10', reason: 'Price.', lostBy: 'pers_priya', lostAt: 'x' },
      });
    given(...approved)
      .when({ type: 'MarkDealLost', data: { ...lost, reason: ' ' } })
      .thenRefused('REASON_MISSING');
  });
});

describe('the clocks of a deal', () => {
  const expire = { type: 'ExpireDealProtection', data: { dealId: 'deal_1', at: 'x' } } as const;
  it('expires a deal that was not won', () =>
    given(...approved)
      .when(expire)
      .then({ type: 'DealExpired', data: { ...ending, expiredAt: 'x' } }));
  it('frees the opportunity of a deal that was won, and the deal stands', () => {
    given(...approved, dealWon)
      .when(expire)
      .then({ type: 'DealProtectionEnded', data: { ...ending, endedAt: 'x' } });
    given(...approved, dealWon, { type: 'DealProtectionEnded', data: { ...ending, endedAt: 'x' } })
      .when(closeDeal())
      .then(dealClosed);
  });
  it('does nothing to what ended before', () =>
    given(...submitted)
      .when(expire)
      .thenNothing());
  it('stands still while a question is open', () => {
    const asked = {
      type: 'RequestDealInformation',
      data: {
        dealId: 'deal_1',
        question: 'Who decides?',
        by: 'pers_chen',
        byType: 'person',
        at: 'x',
        on: '2026-10-05',
        answerClock: { businessDays: 10, timeZone: 'UTC', holidays: [] },
      },
    } as const;
    given(...submitted)
      .when(asked)
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
          by: 'pers_priya',
          at: 'y',
          on: '2026-10-07',
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

describe('ending a registration before it is approved', () => {
  const text = 'Known to us.';
  const act = { dealId: 'deal_1', by: 'pers_chen', byType: 'person', at: 'x' } as const;
  it('is withdrawn by the partner', () => {
    const withdraw = { type: 'WithdrawDeal', data: { dealId: 'deal_1', by: 'pers_priya', at: 'x' } } as const;
    given(...submitted)
      .when(withdraw)
      .then({ type: 'DealWithdrawn', data: { ...ending, withdrawnBy: 'pers_priya', withdrawnAt: 'x' } });
    given(...approved)
      .when(withdraw)
      .thenRefused('DEAL_NOT_OPEN');
  });
  it('is returned, or rejected for a coded reason, in words that the partner reads', () => {
    given(...submitted)
      .when({ type: 'ReturnDeal', data: { ...act, text } })
      .then({ type: 'DealReturned', data: { ...ending, text, returnedBy: 'pers_chen', returnedAt: 'x' } });
    given(...submitted)
      .when({ type: 'RejectDeal', data: { ...act, code: 'existing-engagement', text } })
      .then({
        type: 'DealRejected',
        data: { ...ending, code: 'existing-engagement', text, rejectedBy: 'pers_chen', rejectedAt: 'x' },
      });
    given(...submitted)
      .when({ type: 'RejectDeal', data: { ...act, code: 'other', text: '' } })
      .thenRefused('REASON_MISSING');
  });
});

describe('the bill of materials of a deal', () => {
  const attach = {
    type: 'AttachBom',
    data: {
      dealId: 'deal_1',
      bomId: 'bom_2',
      list: { amount: '1', currency: 'USD' },
      by: 'pers_priya',
      at: 'x',
    },
  } as const;
  it('req:J40 the latest version binds', () =>
    given(...submitted, bomAttached())
      .when(attach)
      .then(
        bomAttached({
          bomId: 'bom_2',
          bomVersion: 2,
          list: { amount: '1', currency: 'USD' },
          supersedesBomId: 'bom_1',
          attachedAt: 'x',
        }),
      ));
  it('does not change after the deal was won', () =>
    given(...approved, dealWon)
      .when(attach)
      .thenRefused('DEAL_NOT_OPEN'));
});

describe('the answer of the opportunity', () => {
  it('is recorded once, and a late refusal does not take what is held', () => {
    const at = '2026-10-02T09:00:00.000Z';
    const opportunityId = 'opty_switching';
    const confirm = { type: 'ConfirmDealClaim', data: { dealId: 'deal_1', opportunityId, at } } as const;
    const overlap = {
      type: 'RecordDealOverlap',
      data: { dealId: 'deal_1', opportunityId, holderDealId: 'deal_0', at },
    } as const;
    given(dealSubmitted()).when(confirm).then(claimConfirmed);
    given(...submitted)
      .when(confirm)
      .thenNothing();
    given(dealSubmitted()).when(overlap).then(overlapFound);
    given(...submitted)
      .when(overlap)
      .thenNothing();
  });
});

describe('taking up and asking', () => {
  const act = { dealId: 'deal_1', by: 'pers_chen', byType: 'person', at: 'x' } as const;
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
      .when({ type: 'TakeUpDeal', data: act })
      .then(takenUp);
    given(...submitted, takenUp)
      .when({ type: 'TakeUpDeal', data: act })
      .thenRefused('DEAL_NOT_OPEN');
    given(...submitted, takenUp)
      .when(approveDeal())
      .then(dealApproved());
  });
  it('returns what nobody answered, once the answer clock has run out', () => {
    const due = (at: string) =>
      ({ type: 'ReturnUnansweredDeal', data: { dealId: 'deal_1', by: 'automation:x', at } }) as const;
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
});
