import { actBy, scenario } from '@channel/testing';
import type { ReportTitleTransfer, SentMail } from './holding.commands';
import { holdingDecider } from './holding.decider';
import type { TitleTransferEvent } from './holding.events';

const given = scenario(holdingDecider);
const nils = actBy('pers_nils', { at: '2026-09-07T09:00:00.000Z', on: '2026-09-07' });
const of = {
  ...{ holdingId: 'ttrf_1', programmeId: 'jpa-2023', partnerId: 'prtn_1', lineId: 'line_1' },
  sku: 'EX4100-48P',
};
const transferredAt = '2026-09-01T10:00:00.000Z';
const mail = (sentAt: string, over: Partial<SentMail> = {}): SentMail => ({
  ...{ messageId: '<1@norrsken.example>', from: 'nils@norrsken.example', to: 'chen@networks.example' },
  ...{ sentAt, sha256: 'a'.repeat(64), ...over },
});
const before = mail('2026-08-20T08:00:00.000Z');
const usd = (amount: string) => ({ amount, currency: 'USD' });
/** E13: five equal units of a list price of 100,000.00 together. */
const prices = {
  ...{ definitionVersion: 1, listPrice: usd('2000000'), standardLevel: 'reseller' },
  ...{ providerPercent: '45', standardPercent: '30' },
};
type Data = ReportTitleTransfer['data'];
const report = (over: Partial<Data> = {}): ReportTitleTransfer => ({
  type: 'ReportTitleTransfer',
  data: {
    ...{ of, transferId: 'ttrf_1~1', number: 'TT-2026-000001', quantity: 5, serials: [] },
    ...{ endUser: { name: 'Halden', country: 'NO' }, transferredAt, notification: before, approval: before },
    ...{ owned: 5, lineSerials: ['S1', 'S2'], prices, act: nils, ...over },
  },
});
const eventsOf = (over: Partial<Data>, ...history: readonly TitleTransferEvent[]) => {
  const decided = holdingDecider.decide(
    report(over),
    history.reduce(holdingDecider.evolve, holdingDecider.initial),
  );
  if ('refused' in decided) throw new Error(decided.refused);
  return decided;
};
/** What is owed for a transfer; nothing where it is free. */
const owed = (over: Partial<Data>) =>
  eventsOf(over).flatMap((event) => (event.type === 'TitleTransferCharged' ? event.data.amount : []));

describe('E13: the title of a provider’s units is passed on', () => {
  it('req:J84 (a) notified before, not approved: the additional discount is owed', () =>
    expect(owed({ approval: null })).toEqual([usd('1500000')]));
  it('(b) notified and approved before: nothing is owed', () => expect(owed({})).toEqual([]));
  it('G15 (c) approved at the same second: too late', () =>
    expect(owed({ approval: mail('2026-09-01T10:00:00.400Z') })).toEqual([usd('1500000')]));
  it('(d) as (a) with two of the five units', () =>
    expect(owed({ approval: null, quantity: 2 })).toEqual([usd('600000')]));
  it('a second before is before, and says nothing of the e-mail that counts', () => {
    expect(owed({ approval: mail('2026-09-01T09:59:59.000Z') })).toEqual([]);
    const late = { notification: null, approval: mail('2026-09-02T08:00:00.000Z') };
    expect(eventsOf(late)[1]).toMatchObject({
      data: {
        lacks: [
          { mail: 'notification', because: 'missing' },
          { mail: 'approval', because: 'not-prior' },
        ],
      },
    });
  });
  it('G56 is never below zero', () =>
    expect(owed({ approval: null, prices: { ...prices, standardPercent: '50' } })).toEqual([]));
});

describe('a title transfer', () => {
  it('F23 keeps of an e-mail no address of a person', () =>
    expect(JSON.stringify(eventsOf({}))).not.toMatch(/nils@|chen@/));
  it('EVIDENCE_NOT_EMAIL: rests on e-mails', () => {
    for (const wrong of [{ messageId: 'letter of May' }, { from: 'Nils' }, { to: '' }, { sha256: 'abc' }]) {
      given()
        .when(report({ approval: mail(before.sentAt, wrong) }))
        .thenRefused('EVIDENCE_NOT_EMAIL');
      given()
        .when(report({ notification: mail(before.sentAt, wrong) }))
        .thenRefused('EVIDENCE_NOT_EMAIL');
    }
  });
  it('TRANSFER_ABOVE_OWNED: passes on what the provider has, and each unit once', () => {
    given()
      .when(report({ quantity: 6 }))
      .thenRefused('TRANSFER_ABOVE_OWNED');
    given(...eventsOf({ quantity: 4 }))
      .when(report({ transferId: 'ttrf_1~2', quantity: 2, transferredAt: '2026-09-02T10:00:00.000Z' }))
      .thenRefused('TRANSFER_ABOVE_OWNED');
  });
  it('ALREADY_REPORTED: is reported once, by its units or by end user and moment', () => {
    given(...eventsOf({ quantity: 1 }))
      .when(report({ quantity: 1 }))
      .thenRefused('ALREADY_REPORTED');
    const other = { transferredAt: '2026-09-02T10:00:00.000Z', quantity: 1, serials: ['S1'] };
    given(...eventsOf({ quantity: 1, serials: ['S1'] }))
      .when(report(other))
      .thenRefused('ALREADY_REPORTED');
  });
  it('SERIAL_UNKNOWN QUANTITY_DIFFERS TRANSFER_IN_FUTURE: names units of the line, after they went', () => {
    given()
      .when(report({ quantity: 1, serials: ['S9'] }))
      .thenRefused('SERIAL_UNKNOWN');
    given()
      .when(report({ quantity: 2, serials: ['S1'] }))
      .thenRefused('QUANTITY_DIFFERS');
    given()
      .when(report({ transferredAt: '2026-09-08T10:00:00.000Z' }))
      .thenRefused('TRANSFER_IN_FUTURE');
  });
});

describe('what is owed for a title transfer', () => {
  const share = {
    ...{ transferId: 'ttrf_1~1', batchId: 'b', itemId: 'i', amount: usd('-1500000') },
    at: '2026-10-01T09:00:00.000Z',
  };
  const charged = eventsOf({ approval: null });
  const reserve = { type: 'ReserveTitleTransfer', data: share } as const;
  const { at: _at, ...taken } = share;
  const reserved: TitleTransferEvent = {
    type: 'TitleTransferReserved',
    data: { ...of, number: 'TT-2026-000001', ...taken, reservedAt: share.at },
  };
  it('M5 is netted once, as a whole, and owed again where the payment lets it go', () => {
    given(...charged)
      .when(reserve)
      .then(reserved);
    given(...charged, reserved)
      .when({ type: 'SettleTitleTransfer', data: share })
      .then({
        type: 'TitleTransferSettled',
        data: { ...of, number: 'TT-2026-000001', ...taken, settledAt: share.at },
      });
    const state = given(...charged, reserved, {
      type: 'TitleTransferReleased',
      data: {
        ...{ ...of, number: 'TT-2026-000001', ...taken, because: 'failed', reason: 'Bank.' },
        ...{ wasPaid: false, releasedAt: share.at },
      },
    }).state();
    expect(state).toMatchObject({ transfers: [{ status: 'owed' }] });
  });
  it('NOT_PAYABLE ALREADY_IN_PAYMENT: is nothing where the transfer is free or in another payment', () => {
    given(...eventsOf({}))
      .when(reserve)
      .thenRefused('NOT_PAYABLE');
    given(...charged, reserved)
      .when({ ...reserve, data: { ...share, itemId: 'other' } })
      .thenRefused('ALREADY_IN_PAYMENT');
    given().when({ type: 'SettleTitleTransfer', data: share }).thenRefused('NOT_PAYABLE');
  });
});
