import { actBy, scenario } from '@channel/testing';
import { payableLines } from './statement';
import { statementDecider } from './statement.decider';
import type { StatementEvent } from './statement.events';
import { viewOfStatement } from '../../statement.view';

const given = scenario(statementDecider);
const at = '2026-10-05T09:00:00.000Z';
const usd = (amount: string) => ({ amount, currency: 'USD' });
const rewardLine = (rewardLineId: string, amount: string) => ({
  rewardLineId,
  partnerId: 'prtn_1',
  lineId: 'ship_1',
  dealId: 'deal_1',
  invoiceNo: 'INV-1',
  invoiceLine: '1',
  shipOn: '2026-09-20',
  quarter: '2026-Q3',
  sku: 'EX4100-48P',
  quantity: 1,
  planId: 'quarterly',
  ruleVersion: 1,
  level: 'elite',
  rate: { kind: 'percent' as const, percent: '4' },
  base: usd('10000'),
  amount: usd(amount),
  codes: [],
  inputEventIds: [],
});
const recorded: StatementEvent = {
  type: 'StatementLinesRecorded',
  data: {
    statementId: 'stmt_1',
    runId: 'rrun_1',
    chunk: 1,
    lines: [rewardLine('a', '400'), rewardLine('b', '100'), rewardLine('c', '0')],
  },
};
const issued = {
  type: 'StatementIssued',
  data: {
    statementId: 'stmt_1',
    number: 'ST-2026Q3-PTR0042',
    programmeId: 'jpa-2023',
    partnerId: 'prtn_1',
    partnerCode: 'PTR-0042',
    quarter: '2026-Q3',
    runId: 'rrun_1',
    runNumber: 1,
    definitionVersion: 1,
    position: '42',
    chunks: 1,
    lineCount: 3,
    total: usd('500'),
    accrued: usd('450'),
    trueUp: usd('50'),
    digest: 'sha256:aa',
    issuedAt: at,
    approvedOn: '2026-10-05',
    issuedOn: '2026-10-05',
    payableFromOn: '2026-11-05',
    payableFromAt: '2026-11-05T00:00:00.000Z',
  },
} as const satisfies StatementEvent;
const acceptance = {
  statementId: 'stmt_1',
  by: 'partner',
  acceptedBy: 'pers_paula',
  acceptedAt: at,
} as const;
const accepted: StatementEvent = {
  type: 'StatementAccepted',
  data: { ...acceptance, partnerId: 'prtn_1' },
};
const item = { statementId: 'stmt_1', batchId: 'pbat_1', itemId: 'payi_1' };
const asked = { ...item, amount: usd('500'), at };
const about = { ...item, partnerId: 'prtn_1' };
const lines = { rewardLineIds: ['a', 'b'], amount: usd('500') };
type Overrides = Partial<typeof asked>;
const reserve = (overrides: Overrides = {}) =>
  ({ type: 'ReserveStatement', data: { ...asked, ...overrides } }) as const;
const settle = (overrides: Overrides = {}) =>
  ({ type: 'SettleStatement', data: { ...asked, ...overrides } }) as const;
const release = (because: 'failed' | 'cancelled' | 'returned' = 'failed') =>
  ({ type: 'ReleaseStatement', data: { ...asked, because, reason: 'AC04' } }) as const;
const reserved: StatementEvent = {
  type: 'StatementLinesReserved',
  data: { ...about, ...lines, reservedAt: at },
};
const paid: StatementEvent = { type: 'StatementLinesPaid', data: { ...about, ...lines, paidAt: at } };
const released: StatementEvent = {
  type: 'StatementLinesReleased',
  data: { ...about, ...lines, because: 'failed', reason: 'AC04', releasedAt: at },
};
const returned: StatementEvent = {
  type: 'StatementPaymentReturned',
  data: { ...about, ...lines, reason: 'AC04', returnedAt: at },
};
const withdrawn: StatementEvent = {
  type: 'StatementReservationWithdrawn',
  data: { ...about, withdrawnAt: at },
};

describe('statement', () => {
  it('is issued once and never again', () => {
    const issue = { type: 'IssueStatement', data: issued.data } as const;
    given(recorded).when(issue).then(issued);
    given(recorded, issued).when(issue).thenRefused('ALREADY_ISSUED');
  });

  it('is accepted by its partner; the deadline after that changes nothing', () => {
    const act = actBy('pers_paula', { at });
    const accept = { type: 'AcceptStatement', data: { statementId: 'stmt_1', by: 'partner', act } } as const;
    const deadline = { ...accept, data: { ...accept.data, by: 'deadline' } } as const;
    given(recorded, issued).when(accept).then(accepted);
    given(recorded, issued, accepted).when(accept).thenRefused('STATEMENT_NOT_OPEN');
    given(recorded, issued, accepted).when(deadline).thenNothing();
    given().when(accept).thenRefused('STATEMENT_NOT_OPEN');
  });

  it('is payable once accepted, without its zeros', () => {
    expect(payableLines(given(recorded, issued).state())).toEqual([]);
    expect(
      payableLines(given(recorded, issued, accepted).state()).map(({ rewardLineId }) => rewardLineId),
    ).toEqual(['a', 'b']);
  });

  it('inv:M5: gives a line to one payout item only', () => {
    given(recorded, issued, accepted).when(reserve()).then(reserved);
    given(recorded, issued, accepted, reserved).when(reserve()).thenNothing();
    given(recorded, issued, accepted, reserved)
      .when(reserve({ itemId: 'payi_2' }))
      .thenRefused('ALREADY_IN_PAYMENT');
    given(recorded, issued, accepted, reserved, paid)
      .when(reserve({ itemId: 'payi_2' }))
      .thenRefused('ALREADY_IN_PAYMENT');
  });

  it('reserves all that is open, and exactly what the item counts on', () => {
    given(recorded, issued).when(reserve()).thenRefused('NOT_PAYABLE');
    given(recorded, issued, accepted)
      .when(reserve({ amount: usd('499') }))
      .thenRefused('NOT_PAYABLE');
    given(recorded, issued, accepted)
      .when(reserve({ amount: { amount: '500', currency: 'EUR' } }))
      .thenRefused('NOT_PAYABLE');
    given(recorded).when(reserve()).thenRefused('STATEMENT_NOT_OPEN');
  });

  it('inv:M5: is paid by the item that holds its lines, once', () => {
    given(recorded, issued, accepted, reserved).when(settle()).then(paid);
    given(recorded, issued, accepted, reserved, paid).when(settle()).thenRefused('LINES_NOT_IN_PAYMENT');
    given(recorded, issued, accepted, reserved)
      .when(settle({ itemId: 'payi_2' }))
      .thenRefused('LINES_NOT_IN_PAYMENT');
    given().when(settle()).thenRefused('STATEMENT_NOT_OPEN');
  });

  it('inv:M5: is never reserved for an item that was given up, in whatever order that is learnt', () => {
    given(recorded, issued, accepted).when(release()).then(withdrawn);
    given(recorded, issued, accepted, withdrawn).when(reserve()).thenRefused('NOT_PAYABLE');
    given(recorded, issued, accepted, reserved, released).when(reserve()).thenRefused('NOT_PAYABLE');
    expect(payableLines(given(recorded, issued, accepted, withdrawn).state())).toHaveLength(2);
    given(recorded, issued, accepted, withdrawn)
      .when(reserve({ itemId: 'payi_2' }))
      .then({ ...reserved, data: { ...reserved.data, itemId: 'payi_2' } });
  });

  it('inv:M5: gives an item up once, and none that was paid', () => {
    for (const end of [[withdrawn], [reserved, released], [reserved, paid]])
      given(recorded, issued, accepted, ...end)
        .when(release('cancelled'))
        .thenRefused('LINES_NOT_IN_PAYMENT');
    given(recorded, issued, accepted, withdrawn).when(settle()).thenRefused('LINES_NOT_IN_PAYMENT');
  });

  it('req:R33: makes the lines of a failed payment payable again, and says why', () => {
    given(recorded, issued, accepted, reserved).when(release()).then(released);
    const state = given(recorded, issued, accepted, reserved, released).state();
    expect(payableLines(state)).toHaveLength(2);
    expect(viewOfStatement(state)).toMatchObject({ paymentProblem: { because: 'failed', reason: 'AC04' } });
  });

  it('G68: a payment that the bank returned is payable again, by another item only', () => {
    given(recorded, issued, accepted, reserved, paid).when(release('returned')).then(returned);
    given(recorded, issued, accepted, reserved).when(release('returned')).thenRefused('LINES_NOT_IN_PAYMENT');
    const history = [recorded, issued, accepted, reserved, paid, returned];
    given(...history)
      .when(release('returned'))
      .thenRefused('LINES_NOT_IN_PAYMENT');
    given(...history)
      .when(reserve())
      .thenRefused('NOT_PAYABLE');
    given(...history)
      .when(reserve({ itemId: 'payi_2' }))
      .then({ ...reserved, data: { ...reserved.data, itemId: 'payi_2' } });
    expect(viewOfStatement(given(...history).state())).toMatchObject({
      status: 'accepted',
      payable: usd('500'),
      paid: usd('0'),
      paymentProblem: { because: 'returned', reason: 'AC04', at },
    });
  });

  it('G70: is settled when it is accepted and nothing is left to pay, to net or to carry', () => {
    const nothing = {
      ...recorded,
      data: { ...recorded.data, lines: [rewardLine('a', '400'), rewardLine('b', '-400')] },
    } as StatementEvent;
    expect(given(nothing, issued, accepted).state().status).toBe('settled');
    expect(given(recorded, issued, accepted).state().status).toBe('accepted');
  });

  it('is settled when all of it is paid, and shows where its money is', () => {
    const state = given(recorded, issued, accepted, reserved, paid).state();
    expect(viewOfStatement(state)).toMatchObject({
      status: 'settled',
      total: usd('500'),
      payable: usd('0'),
      inPayment: usd('0'),
      paid: usd('500'),
    });
    expect(viewOfStatement(given(recorded, issued, accepted, reserved).state())).toMatchObject({
      status: 'accepted',
      payable: usd('0'),
      inPayment: usd('500'),
    });
  });
});
