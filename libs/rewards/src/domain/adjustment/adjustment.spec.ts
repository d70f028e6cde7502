import { actBy, scenario } from '@channel/testing';
import { readAdjustmentId } from './adjustment';
import { adjustmentDecider, type PrepareAdjustment } from './adjustment.decider';
import type { AdjustmentApproved, AdjustmentEvent, AdjustmentPrepared } from './adjustment.events';

const given = scenario(adjustmentDecider);
const at = '2026-11-02T09:00:00.000Z';
const usd = (amount: string) => ({ amount, currency: 'USD' });
const by = (who: string) => ({ ...actBy(who, { at }), on: '2026-11-02' });
const line = {
  ...{ rewardLineId: 'rlin_1a', programmeId: 'jpa-2023', partnerId: 'prtn_1', lineId: 'ship_1' },
  ...{ planId: 'quarterly', invoiceNo: 'INV-1', invoiceLine: '1', shipOn: '2026-09-20', quarter: '2026-Q3' },
};
const effectsOf = (amount: string) => [
  { partnerId: 'prtn_1', quarter: '2026-Q3', postedIn: '2026-Q4', amount: usd(amount) },
];
const said = {
  reasonCode: 'clerical_error',
  reason: 'Typed twice.',
  evidence: 'Mail of 30 October',
} as const;
const prepare = (amount: string, more: Partial<PrepareAdjustment['data']> = {}): PrepareAdjustment => ({
  type: 'PrepareAdjustment',
  data: {
    ...{ line, amount: usd(amount), stated: usd('10000'), effects: effectsOf(amount), ...said },
    ...{ lookbackDays: 365, act: by('pers_fatima'), ...more },
  },
});
const prepared = (amount: string, number = 1): AdjustmentPrepared => ({
  type: 'AdjustmentPrepared',
  data: {
    ...{ ...line, adjustmentId: `radj_1a-${String(number)}`, number, amount: usd(amount) },
    ...{ stated: usd('10000'), ...said, effects: effectsOf(amount) },
    ...{ preparedBy: 'pers_fatima', preparedAt: at },
  },
});
const { evidence: _, ...why } = said;
const approved = (amount: string, number = 1): AdjustmentApproved => ({
  type: 'AdjustmentApproved',
  data: {
    ...{ ...line, adjustmentId: `radj_1a-${String(number)}`, number, amount: usd(amount), ...why },
    ...{ effects: effectsOf(amount), approvedBy: 'pers_lars', approvedAt: at },
  },
});
const approve = (amount: string, who = 'pers_lars', stated = '10000', number = 1) =>
  ({
    type: 'ApproveAdjustment',
    data: { number, stated: usd(stated), effects: effectsOf(amount), act: by(who) },
  }) as const;
const reject = (reason: string) =>
  ({ type: 'RejectAdjustment', data: { number: 1, reason, act: by('pers_lars') } }) as const;
const rejected: AdjustmentEvent = {
  type: 'AdjustmentRejected',
  data: {
    ...{ adjustmentId: 'radj_1a-1', number: 1, reason: 'No proof.', rejectedBy: 'pers_lars', rejectedAt: at },
  },
};

describe('an adjustment by hand', () => {
  it('req:R23 inv:A4: is prepared by one person and approved by another', () => {
    given().when(prepare('2500')).then(prepared('2500'));
    given(prepared('2500')).when(approve('2500', 'pers_fatima')).thenRefused('FOUR_EYES');
    given(prepared('2500')).when(approve('2500')).then(approved('2500'));
    given(prepared('2500'), approved('2500')).when(approve('2500')).thenRefused('ADJUSTMENT_NOT_OPEN');
  });

  it('SD7: is approved by no machine', () => {
    const act = { ...by('mach_erp'), type: 'machine' as const };
    const machine = { type: 'ApproveAdjustment', data: { ...approve('2500').data, act } } as const;
    given(prepared('2500')).when(machine).thenRefused('HUMAN_REQUIRED');
  });

  it('says why, where the proof is, and how much, in the currency of the line', () => {
    given()
      .when(prepare('2500', { reason: ' ' }))
      .thenRefused('REASON_MISSING');
    given()
      .when(prepare('2500', { evidence: '' }))
      .thenRefused('EVIDENCE_MISSING');
    given().when(prepare('0')).thenRefused('AMOUNT_OUT_OF_RANGE');
    given()
      .when(prepare('1', { amount: { amount: '1', currency: 'EUR' } }))
      .thenRefused('CURRENCY_DIFFERS');
  });

  it('keeps the files that prove it, by what they are', () => {
    const files = [{ fileId: 'file_1', fileHash: 'abc' }];
    given()
      .when(prepare('2500', { files }))
      .then({ type: 'AdjustmentPrepared', data: { ...prepared('2500').data, files } });
  });

  it('reaches back as far as the programme says', () => {
    given()
      .when(prepare('2500', { lookbackDays: 43 }))
      .then(prepared('2500'));
    given()
      .when(prepare('2500', { lookbackDays: 42 }))
      .thenRefused('TOO_FAR_BACK');
  });

  it('takes back no more than the line gave, by several together', () => {
    given().when(prepare('-10001')).thenRefused('ABOVE_ORIGINAL');
    given().when(prepare('-10000')).then(prepared('-10000'));
    given(prepared('-6000')).when(prepare('-4001')).thenRefused('ABOVE_ORIGINAL');
    given(prepared('-6000')).when(prepare('-4000')).then(prepared('-4000', 2));
    // What is only prepared to be given is not taken back before it is given.
    given(prepared('500')).when(prepare('-10001')).thenRefused('ABOVE_ORIGINAL');
    given(prepared('500'), approved('500')).when(prepare('-10500')).then(prepared('-10500', 2));
  });

  it('is not approved once a return has taken back what it would take', () => {
    given(prepared('-6000'))
      .when(approve('-6000', 'pers_lars', '5999'))
      .thenRefused('ABOVE_ORIGINAL');
  });

  it('is undone by the opposite', () => {
    given(prepared('2500'), approved('2500')).when(prepare('-2500')).then(prepared('-2500', 2));
  });

  it('is rejected with a reason, and then takes nothing', () => {
    given(prepared('-6000')).when(reject('')).thenRefused('REASON_MISSING');
    given(prepared('-6000')).when(reject('No proof.')).then(rejected);
    given(prepared('-6000'), rejected).when(prepare('-10000')).then(prepared('-10000', 2));
    given(prepared('-6000'), rejected).when(approve('-6000')).thenRefused('ADJUSTMENT_NOT_OPEN');
  });

  it('has an id for people', () => {
    expect(readAdjustmentId('radj_1a-12')).toEqual({ stream: 'radj_1a', number: 12 });
    expect([readAdjustmentId('radj_1a'), readAdjustmentId('rlin_1a-1')]).toEqual([undefined, undefined]);
  });
});
