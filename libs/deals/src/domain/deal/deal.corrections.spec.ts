import type { PastEffect } from '@channel/kernel';
import { actBy, scenario } from '@channel/testing';
import {
  at,
  claimConfirmed,
  closeDeal,
  dealApproved,
  dealClosed,
  dealSubmitted,
  dealWon,
  markDealWon,
} from './deal.builders';
import type { ApproveDealCorrection, DealCommand, Preparing, RejectDealCorrection } from './deal.commands';
import { dealDecider } from './deal.decider';
import type { DealEvent, PastDealFact } from './deal.events';

const given = scenario(dealDecider);
const approved = [dealSubmitted(), claimConfirmed, dealApproved()];
const closed = [...approved, dealWon, dealClosed];
const { dealId, partnerId, number } = dealSubmitted().data;
const on = '2027-01-20';
const chen = actBy('pers_chen', { at, on });
const lars = actBy('pers_lars', { at, on });
const correctionId = 'dcor_1';
const usd = { amount: '16500', currency: 'USD' };
const effects: readonly PastEffect[] = [{ partnerId, quarter: '2026-Q4', postedIn: '2027-Q1', amount: usd }];
const quote = { status: 'accepted', dealId, partnerId, bomId: 'bom_1' };
const founded = { reason: 'The letter says so.', evidence: 'Letter of 2026-10-09' };

const earlier: PastDealFact = { kind: 'won', wonOn: '2026-10-09' };
const order: PastDealFact = {
  ...{ kind: 'closed', closedOn: '2026-10-13', orderNumber: 'PO-1', quoteId: 'quot_1', bomId: 'bom_1' },
};
const otherType: PastDealFact = { kind: 'deal-type', dealType: 'partner-value' };

const prepare = (fact: PastDealFact, over: Partial<Preparing<PastDealFact>> = {}): DealCommand => {
  const asked = { dealId, correctionId, quote, effects, lookbackDays: 365, act: chen, ...founded, ...over };
  switch (fact.kind) {
    case 'won':
      return { type: 'CorrectWonDay', data: { ...asked, fact } };
    case 'closed':
      return { type: 'CorrectClosing', data: { ...asked, fact } };
    case 'deal-type':
      return { type: 'CorrectDealType', data: { ...asked, fact } };
  }
};
const prepared = (fact: PastDealFact): DealEvent => ({
  type: 'DealCorrectionPrepared',
  data: {
    ...{ dealId, partnerId, number, correctionId, fact, effects, ...founded },
    ...{ preparedBy: 'pers_chen', preparedAt: at },
  },
});
const approve = (over: Partial<ApproveDealCorrection['data']> = {}): ApproveDealCorrection => ({
  type: 'ApproveDealCorrection',
  data: { dealId, correctionId, quote, effects, act: lars, ...over },
});
const isApproved: DealEvent = {
  type: 'DealCorrectionApproved',
  data: { dealId, correctionId, effects, approvedBy: 'pers_lars', approvedAt: at },
};
const reject: RejectDealCorrection = {
  type: 'RejectDealCorrection',
  data: { dealId, correctionId, reason: 'No such letter.', act: lars },
};

describe('what moves an issued quarter', () => {
  it('case:A3 G61 is not won or closed by one person', () => {
    given(...approved)
      .when(markDealWon({ moves: effects }))
      .thenRefused('CORRECTION_REQUIRED');
    given(...approved, dealWon)
      .when(closeDeal({ moves: effects }))
      .thenRefused('CORRECTION_REQUIRED');
  });
  it('case:A3 G61 is prepared with reason and evidence, and changes nothing yet', () => {
    given(...closed)
      .when(prepare(earlier))
      .then(prepared(earlier));
    expect(given(...closed, prepared(earlier)).state()).toMatchObject({
      ...{ wonOn: '2026-10-10', corrections: [{ status: 'prepared', effects }] },
    });
    given(...closed)
      .when(prepare(earlier, { reason: ' ' }))
      .thenRefused('REASON_MISSING');
    given(...closed)
      .when(prepare(earlier, { evidence: '' }))
      .thenRefused('EVIDENCE_MISSING');
  });
  it('G61 fits what is known of the registration', () => {
    given(...closed)
      .when(prepare({ kind: 'won', wonOn: '2026-10-10' }))
      .thenRefused('FACT_UNCHANGED');
    given(...closed)
      .when(prepare({ kind: 'won', wonOn: '2027-01-21' }))
      .thenRefused('DAY_IN_FUTURE');
    given(...closed)
      .when(prepare({ ...order, closedOn: '2026-10-14', orderNumber: 'PO-77120' }))
      .thenRefused('FACT_UNCHANGED');
    given(...closed)
      .when(prepare(order, { quote: null }))
      .thenRefused('QUOTE_NOT_ACCEPTED');
    given(...closed)
      .when(prepare({ ...order, orderNumber: '' }))
      .thenRefused('ORDER_REFERENCE_MISSING');
    given(...approved)
      .when(prepare(order))
      .thenRefused('DEAL_NOT_OPEN');
    given(...closed)
      .when(prepare({ kind: 'deal-type', dealType: 'new-opportunity' }))
      .thenRefused('FACT_UNCHANGED');
    given(dealSubmitted(), claimConfirmed).when(prepare(otherType)).thenRefused('DEAL_NOT_OPEN');
  });
  it('G61 reaches back as far as the programme allows, from the earlier of both days', () => {
    given(...closed)
      .when(prepare({ kind: 'won', wonOn: '2027-01-19' }, { lookbackDays: 30 }))
      .thenRefused('TOO_FAR_BACK');
    given(...approved)
      .when(prepare({ kind: 'won', wonOn: on }))
      .thenRefused('CORRECTION_NOT_NEEDED');
  });
  it('case:A3 case:A9 G61 is approved by another person, and then true', () => {
    given(...closed, prepared(earlier))
      .when(approve())
      .then(isApproved, {
        type: 'DealWon',
        data: { dealId, wonOn: '2026-10-09', correctionId, wonBy: 'pers_lars', wonAt: at },
      });
    const { kind: _, ...its } = order;
    given(...closed, prepared(order))
      .when(approve())
      .then(isApproved, {
        type: 'DealClosed',
        data: { dealId, ...its, correctionId, closedBy: 'pers_lars', closedAt: at },
      });
    given(...closed, prepared(otherType))
      .when(approve())
      .then(isApproved, {
        type: 'DealTypeCorrected',
        data: { dealId, dealType: 'partner-value', correctionId, correctedBy: 'pers_lars', correctedAt: at },
      });
    given(...closed, prepared(earlier))
      .when(approve({ act: chen }))
      .thenRefused('FOUR_EYES');
    given(...closed, prepared(earlier))
      .when(approve({ act: { ...lars, type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED');
    given(...closed, prepared(earlier), isApproved)
      .when(approve())
      .thenRefused('CORRECTION_DECIDED');
    given(...closed)
      .when(approve())
      .thenRefused('CORRECTION_UNKNOWN');
  });
  it('G61 keeps the registration closed, of its new type, with its days', () =>
    expect(
      given(...closed, prepared(otherType), isApproved, {
        type: 'DealTypeCorrected',
        data: { dealId, dealType: 'partner-value', correctionId, correctedBy: 'pers_lars', correctedAt: at },
      }).state(),
    ).toMatchObject({ dealType: 'partner-value', stage: 'won', closure: { code: 'converted' } }));
  it('G61 is rejected with a reason, and stays as it was', () => {
    given(...closed, prepared(earlier))
      .when(reject)
      .then({
        type: 'DealCorrectionRejected',
        data: {
          ...{ dealId, correctionId, reason: 'No such letter.' },
          ...{ rejectedBy: 'pers_lars', rejectedAt: at },
        },
      });
    given(...closed, prepared(earlier))
      .when({ ...reject, data: { ...reject.data, reason: '' } })
      .thenRefused('REASON_MISSING');
  });
});
