import { actOf, approveGrant, approveRequest, lot, owner, propose, submit, usd } from './fund.builders';
import { balanceOf } from './fund.balance';
import { after, fundAfter, given } from './history.builders';

const of = { fundId: 'fund_alder', programmeId: 'jpa-2023', partnerId: 'prtn_alder' };
const correct = (grantId: string, amount: number, reason = 'Granted twice.') =>
  ({
    type: 'RequestFundCorrection',
    data: { grantId, amount: usd(amount), reason, act: actOf('carol') },
  }) as const;
const approveCorrection = (grantId: string, by = 'lars', on?: string) =>
  ({ type: 'ApproveFundCorrection', data: { grantId, act: actOf(by, on) } }) as const;

describe('a grant', () => {
  it('is proposed by a lead, and nothing is available by it', () => {
    given()
      .when(propose('fgrt_1', 10_000))
      .then({
        type: 'FundGrantProposed',
        data: {
          ...{ ...owner, grantId: 'fgrt_1', amount: usd(10_000), useByOn: '2026-12-31' },
          ...{ purpose: 'Half-year plan', definitionVersion: 1 },
          ...{ proposedBy: 'pers_carol', proposedAt: '2026-05-01T10:00:00.000Z' },
        },
      });
    expect(balanceOf(fundAfter(propose('fgrt_1', 10_000)))).toMatchObject({ granted: 0n, available: 0n });
  });
  it('is a lot once finance approves it, with the notices that are still ahead', () => {
    given(propose('fgrt_1', 10_000, { useByOn: '2026-06-20' }))
      .when(approveGrant('fgrt_1'))
      .then({
        type: 'FundGrantApproved',
        data: {
          ...{ ...of, grantId: 'fgrt_1', amount: usd(10_000), useByOn: '2026-06-20' },
          lapsesAt: '2026-06-21T00:00:00.000Z',
          notices: [
            { on: '2026-05-21', at: '2026-05-21T00:00:00.000Z' },
            { on: '2026-06-13', at: '2026-06-13T00:00:00.000Z' },
          ],
          ...{ approvedBy: 'pers_lars', approvedAt: '2026-05-01T10:00:00.000Z' },
        },
      });
    expect(balanceOf(fundAfter(...lot('fgrt_1', 10_000)))).toMatchObject({
      granted: 10_000n,
      available: 10_000n,
    });
  });
  it('inv:A4 FOUR_EYES: is not approved by who proposed it, nor by a machine', () => {
    given(propose('fgrt_1', 1))
      .when(approveGrant('fgrt_1', actOf('carol')))
      .thenRefused('FOUR_EYES');
    given(propose('fgrt_1', 1))
      .when(approveGrant('fgrt_1', { ...actOf('bot'), type: 'automation' }))
      .thenRefused('HUMAN_REQUIRED');
    given()
      .when(propose('fgrt_1', 1, { act: { ...actOf('bot'), type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED');
  });
  it('LOT_EXPIRED: of a last day that is over is neither proposed nor approved', () => {
    given()
      .when(propose('fgrt_1', 1, { useByOn: '2026-04-30' }))
      .thenRefused('LOT_EXPIRED');
    given(propose('fgrt_1', 1, { useByOn: '2026-05-01' }))
      .when(approveGrant('fgrt_1', actOf('lars', '2026-05-02')))
      .thenRefused('LOT_EXPIRED');
  });
  it('CURRENCY_DIFFERS AMOUNT_OUT_OF_RANGE: is more than nothing, in the currency of the fund', () => {
    given().when(propose('fgrt_1', 0)).thenRefused('AMOUNT_OUT_OF_RANGE');
    given(propose('fgrt_1', 1))
      .when(propose('fgrt_2', 1, { amount: { amount: '1', currency: 'EUR' } }))
      .thenRefused('CURRENCY_DIFFERS');
  });
  it('REASON_MISSING: is declined with a reason, and not decided twice', () => {
    const decline = (reason: string) =>
      ({ type: 'DeclineFundGrant', data: { grantId: 'fgrt_1', reason, act: actOf('lars') } }) as const;
    given(propose('fgrt_1', 1)).when(decline(' ')).thenRefused('REASON_MISSING');
    given(propose('fgrt_1', 1), decline('Not in the plan.'))
      .when(approveGrant('fgrt_1'))
      .thenRefused('GRANT_NOT_OPEN');
    given(...lot('fgrt_1', 1))
      .when(decline('Late.'))
      .thenRefused('GRANT_NOT_OPEN');
    given().when(approveGrant('fgrt_1')).thenRefused('GRANT_UNKNOWN');
  });
});

describe('a grant that was given twice', () => {
  it('is taken back by two persons, out of what is free', () => {
    given(...lot('fgrt_1', 10_000), correct('fgrt_1', 10_000))
      .when(approveCorrection('fgrt_1'))
      .then({
        type: 'FundGrantCorrected',
        data: {
          ...{ ...of, grantId: 'fgrt_1', amount: usd(10_000), reason: 'Granted twice.' },
          ...{ approvedBy: 'pers_lars', correctedAt: '2026-05-01T10:00:00.000Z' },
        },
      });
    const corrected = fundAfter(
      ...lot('a', 10_000),
      ...lot('b', 10_000),
      correct('b', 10_000),
      approveCorrection('b'),
    );
    expect(balanceOf(corrected)).toMatchObject({ granted: 10_000n, available: 10_000n });
  });
  it('FOUR_EYES REASON_MISSING', () => {
    given(...lot('a', 5))
      .when(correct('a', 5, ''))
      .thenRefused('REASON_MISSING');
    given(...lot('a', 5), correct('a', 5))
      .when(approveCorrection('a', 'carol'))
      .thenRefused('FOUR_EYES');
    given(...lot('a', 5), correct('a', 5))
      .when(correct('a', 1))
      .thenRefused('GRANT_NOT_OPEN');
    given(...lot('a', 5))
      .when(approveCorrection('a'))
      .thenRefused('CORRECTION_NOT_OPEN');
  });
  it('AMOUNT_OUT_OF_RANGE: what a request holds stays, also if it came after the correction was asked for', () => {
    given(...lot('a', 100), submit('r', 60))
      .when(correct('a', 41))
      .thenRefused('AMOUNT_OUT_OF_RANGE');
    given(...lot('a', 100), correct('a', 100), submit('r', 60))
      .when(approveCorrection('a'))
      .thenRefused('AMOUNT_OUT_OF_RANGE');
  });
  it('LOT_EXPIRED: nothing is taken out of a lot that is over', () =>
    given(...lot('a', 100, '2026-05-10'), correct('a', 100))
      .when(approveCorrection('a', 'lars', '2026-05-11'))
      .thenRefused('LOT_EXPIRED'));
});

describe('a lot', () => {
  const lapse = (lotId: string, today: string) =>
    ({ type: 'LapseFundLot', data: { lotId, today, at: `${today}T00:00:00.000Z` } }) as const;

  it('lapses with what is free in it, after its last day', () => {
    given(...lot('a', 100, '2026-07-01'), submit('r', 60))
      .when(lapse('a', '2026-07-02'))
      .then({
        type: 'FundLotLapsed',
        data: {
          ...{ ...of, lotId: 'a', amount: usd(40), useByOn: '2026-07-01' },
          lapsedAt: '2026-07-02T00:00:00.000Z',
        },
      });
    given(...lot('a', 100, '2026-07-01'))
      .when(lapse('a', '2026-07-01'))
      .thenRefused('LOT_NOT_OVER');
    given(...lot('a', 100, '2026-07-01'), lapse('a', '2026-07-02'))
      .when(lapse('a', '2026-07-02'))
      .thenNothing();
  });
  it('says before that what is left to use, and nothing where nothing is', () => {
    const note = {
      type: 'NoteFundLotEnding',
      data: { lotId: 'a', noticeOn: '2026-06-01', today: '2026-06-01', at: 'x' },
    } as const;
    given(...lot('a', 100, '2026-07-01'), submit('r', 60))
      .when(note)
      .then({
        type: 'FundLotEnding',
        data: {
          ...of,
          lotId: 'a',
          amount: usd(40),
          useByOn: '2026-07-01',
          notedOn: '2026-06-01',
          notedAt: 'x',
        },
      });
    given(...lot('a', 60, '2026-07-01'), submit('r', 60))
      .when(note)
      .thenNothing();
  });
  it('E32: is used first where it expires first; released money of an expired lot expires at once', () => {
    const L1 = lot('L1', 100_000, '2026-07-01');
    const L2 = lot('L2', 200_000, '2027-01-01');
    const history = [...L2, ...L1, submit('r', 150_000), approveRequest('r')] as const;
    const [reserved] = after(...history).filter(({ type }) => type === 'MdfRequestSubmitted');
    expect(reserved?.data).toMatchObject({
      lots: [
        { lotId: 'L1', amount: usd(100_000) },
        { lotId: 'L2', amount: usd(50_000) },
      ],
    });
    expect(balanceOf(fundAfter(...history)).available).toBe(150_000n);
    const cancelled = fundAfter(...history, {
      type: 'CancelMdfRequest',
      data: { requestId: 'r', reason: 'No hall.', act: actOf('paula', '2026-07-02') },
    });
    expect(balanceOf(cancelled)).toMatchObject({ available: 200_000n, expired: 100_000n });
  });
  it('E32: is not reserved any more on the day after its last, noted or not', () => {
    const late = (on: string) =>
      submit('r', 100, { act: actOf('paula', on), plan: { startsOn: '2026-08-01', endsOn: '2026-08-02' } });
    given(...lot('L1', 100, '2026-07-01'))
      .when(late('2026-07-02'))
      .thenRefused('FUND_INSUFFICIENT');
    expect(fundAfter(...lot('L1', 100, '2026-07-01'), late('2026-07-01')).requests.size).toBe(1);
  });
});
