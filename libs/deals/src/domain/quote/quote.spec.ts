import { endOfDay } from '@channel/kernel';
import { actBy, scenario } from '@channel/testing';
import { usd } from '../bom/bom.builders';
import type { AcceptQuote, DraftQuote, IssueQuote, ReviseQuote } from './quote.commands';
import { quoteDecider } from './quote.decider';
import type { QuoteAccepted, QuoteDrafted, QuoteEvent, QuoteIssued } from './quote.events';

const given = scenario(quoteDecider);
const price = {
  currency: 'USD',
  lines: [
    {
      ...{ line: '1', sku: 'EX4100-48P', quantity: 2, registered: true },
      ...{ netUnit: usd('825000'), standardNetUnit: usd('825000') },
    },
  ],
  validUntilOn: '2026-10-07',
};
const diego = actBy('pers_diego', { at: 'x', on: '2026-09-07' });
const priya = (on = '2026-09-07') => actBy('pers_priya', { at: 'x', on });
const basis = { bindingBomId: 'bom_1', dealOpen: true, act: diego };
const draft = (data: Partial<DraftQuote['data']> = {}): DraftQuote => ({
  type: 'DraftQuote',
  data: {
    ...basis,
    quoteId: 'quot_1',
    number: 'QT-2026-000031',
    dealId: 'deal_1',
    bomId: 'bom_1',
    partnerId: 'prtn_alder',
    distributorId: 'prtn_meridian',
    lines: [{ line: '1', unitPrice: usd('840000') }],
    price,
    requestDeclined: false,
    notOfKind: null,
    ...data,
  },
});
const drafted = (unitPrice = usd('840000')): QuoteDrafted => ({
  type: 'QuoteDrafted',
  data: {
    quoteId: 'quot_1',
    number: 'QT-2026-000031',
    dealId: 'deal_1',
    bomId: 'bom_1',
    partnerId: 'prtn_alder',
    distributorId: 'prtn_meridian',
    lines: [{ line: '1', sku: 'EX4100-48P', quantity: 2, unitPrice }],
    total: usd('1680000'),
    draftedBy: 'pers_diego',
    draftedAt: 'x',
  },
});
const issue = (data: Partial<IssueQuote['data']> = {}): IssueQuote => ({
  type: 'IssueQuote',
  data: { ...basis, quoteId: 'quot_1', price, validDays: 30, timeZone: 'UTC', ...data },
});
const issued = (validUntilOn = '2026-10-07'): QuoteIssued => ({
  type: 'QuoteIssued',
  data: {
    quoteId: 'quot_1',
    dealId: 'deal_1',
    validUntilOn,
    validityEndsAt: endOfDay(validUntilOn, 'UTC'),
    issuedBy: 'pers_diego',
    issuedAt: 'x',
  },
});
const accept = (data: Partial<AcceptQuote['data']> = {}): AcceptQuote => ({
  type: 'AcceptQuote',
  data: { ...basis, quoteId: 'quot_1', act: priya(), ...data },
});
const accepted = (acceptedOn = '2026-09-07'): QuoteAccepted => ({
  type: 'QuoteAccepted',
  data: {
    quoteId: 'quot_1',
    dealId: 'deal_1',
    bomId: 'bom_1',
    acceptedBy: 'pers_priya',
    acceptedAt: 'x',
    acceptedOn,
  },
});

describe('drafting a quote', () => {
  it('prices the lines of the bill of materials', () => given().when(draft()).then(drafted()));
  it('needs an approved price that is valid today', () => {
    given()
      .when(draft({ price: null }))
      .thenRefused('PRICE_NOT_APPROVED');
    given()
      .when(draft({ act: { ...diego, on: '2026-10-08' } }))
      .thenRefused('PRICE_NOT_APPROVED');
  });
  it('needs the version that binds', () => {
    given()
      .when(draft({ bindingBomId: 'bom_2' }))
      .thenRefused('BOM_CHANGED');
    given()
      .when(draft({ bindingBomId: null }))
      .thenRefused('BOM_CHANGED');
  });
  it('needs an approved registration that is open', () =>
    given()
      .when(draft({ dealOpen: false }))
      .thenRefused('DEAL_NOT_OPEN'));
  it('prices each line once', () => {
    given()
      .when(draft({ lines: [{ line: '2', unitPrice: usd('1') }] }))
      .thenRefused('QUOTE_INCOMPLETE', 'UNKNOWN_LINE', 'LINE_MISSING');
    const line = { line: '1', unitPrice: usd('840000') };
    given()
      .when(draft({ lines: [line, line] }))
      .thenRefused('QUOTE_INCOMPLETE');
  });
  it('is in the currency of the price', () =>
    given()
      .when(draft({ lines: [{ line: '1', unitPrice: { amount: '840000', currency: 'EUR' } }] }))
      .thenRefused('CURRENCY_DIFFERS'));
  it('happens once', () => given(drafted()).when(draft()).thenRefused('QUOTE_ALREADY_DRAFTED'));
});

describe('issuing a quote', () => {
  it('is never valid longer than the price', () => {
    given(drafted()).when(issue()).then(issued());
    given(drafted())
      .when(issue({ validDays: 10 }))
      .then(issued('2026-09-17'));
    given(drafted())
      .when(issue({ act: { ...diego, on: '2026-10-01' } }))
      .then(issued('2026-10-07'));
  });
  it('req:G19 stands at or above the approved price', () => {
    given(drafted(usd('825000')))
      .when(issue())
      .then(issued());
    given(drafted(usd('824999')))
      .when(issue())
      .thenRefused('PRICE_BELOW_FLOOR', 'PRICE_BELOW_FLOOR');
  });
  it('looks at price, version and registration again', () => {
    given(drafted())
      .when(issue({ price: null }))
      .thenRefused('PRICE_NOT_APPROVED');
    given(drafted())
      .when(issue({ bindingBomId: 'bom_2' }))
      .thenRefused('BOM_CHANGED');
    given(drafted())
      .when(issue({ dealOpen: false }))
      .thenRefused('DEAL_NOT_OPEN');
  });
  it('happens once', () => given(drafted(), issued()).when(issue()).thenRefused('QUOTE_NOT_OPEN'));
});

describe('accepting a quote', () => {
  it('is possible to the last valid day', () => {
    given(drafted(), issued())
      .when(accept({ act: priya('2026-10-07') }))
      .then(accepted('2026-10-07'));
    given(drafted(), issued())
      .when(accept({ act: priya('2026-10-08') }))
      .thenRefused('QUOTE_EXPIRED');
  });
  it('needs the version that binds', () =>
    given(drafted(), issued())
      .when(accept({ bindingBomId: 'bom_2' }))
      .thenRefused('BOM_CHANGED'));
  it('happens once, after the issue', () => {
    given(drafted()).when(accept()).thenRefused('QUOTE_NOT_OPEN');
    given(drafted(), issued(), accepted()).when(accept()).thenRefused('QUOTE_NOT_OPEN');
  });
});

describe('what else becomes of a quote', () => {
  const words = { quoteId: 'quot_1', text: 'Too expensive.', act: priya('2026-09-08') };
  const said = { quoteId: 'quot_1', dealId: 'deal_1', text: 'Too expensive.' };
  const changeRequested: QuoteEvent = {
    type: 'QuoteChangeRequested',
    data: { ...said, quoteVersion: 2, requestedBy: 'pers_priya', requestedAt: 'x' },
  };
  const expired: QuoteEvent = {
    type: 'QuoteExpired',
    data: { quoteId: 'quot_1', dealId: 'deal_1', expiredAt: '2026-10-08T00:00:00.000Z' },
  };
  const revise = (amount: string, currency = 'USD'): ReviseQuote => ({
    type: 'ReviseQuote',
    data: { ...basis, quoteId: 'quot_1', price, lines: [{ line: '1', unitPrice: { amount, currency } }] },
  });
  const revised = (quoteVersion: number, amount: string, total: string): QuoteEvent => ({
    type: 'QuoteRevised',
    data: {
      ...{ quoteId: 'quot_1', dealId: 'deal_1', quoteVersion, total: usd(total) },
      lines: [{ line: '1', sku: 'EX4100-48P', quantity: 2, unitPrice: usd(amount) }],
      ...{ revisedBy: 'pers_diego', revisedAt: 'x' },
    },
  });
  it('is declined with a reason', () => {
    given(drafted(), issued())
      .when({ type: 'DeclineQuote', data: words })
      .then({ type: 'QuoteDeclined', data: { ...said, declinedBy: 'pers_priya', declinedAt: 'x' } });
    given(drafted(), issued())
      .when({ type: 'DeclineQuote', data: { ...words, text: ' ' } })
      .thenRefused('REASON_MISSING');
    given(drafted()).when({ type: 'DeclineQuote', data: words }).thenRefused('QUOTE_NOT_OPEN');
  });
  it('is sent back for another price: the next version begins as a draft', () => {
    given(drafted(), issued()).when({ type: 'RequestQuoteChange', data: words }).then(changeRequested);
    given(drafted(), issued(), changeRequested)
      .when(revise('830000'))
      .then(revised(2, '830000', '1660000'));
    given(drafted(), issued(), changeRequested, revised(2, '830000', '1660000'))
      .when(issue())
      .then(issued());
    given(drafted(), issued(), changeRequested).when(accept()).thenRefused('QUOTE_NOT_OPEN');
  });
  it('is revised as a draft, or as the next version of an issued one', () => {
    given(drafted())
      .when(revise('830000'))
      .then(revised(1, '830000', '1660000'));
    given(drafted(), issued())
      .when(revise('830000'))
      .then(revised(2, '830000', '1660000'));
    given(drafted(), issued(), accepted()).when(revise('830000')).thenRefused('QUOTE_NOT_OPEN');
    given(drafted()).when(revise('830000', 'EUR')).thenRefused('CURRENCY_DIFFERS');
    given(drafted())
      .when({ type: 'ReviseQuote', data: { ...revise('1').data, price: null } })
      .thenRefused('PRICE_NOT_APPROVED');
    given(drafted())
      .when({ type: 'ReviseQuote', data: { ...revise('1').data, lines: [] } })
      .thenRefused('QUOTE_INCOMPLETE');
  });
  it('expires after its last valid day, unless it was accepted', () => {
    const expire = (at: string) => ({ type: 'ExpireQuote', data: { quoteId: 'quot_1', at } }) as const;
    given(drafted(), issued()).when(expire('2026-10-07T23:59:59.999Z')).thenNothing();
    given(drafted(), issued()).when(expire('2026-10-08T00:00:00.000Z')).then(expired);
    given(drafted(), issued(), accepted()).when(expire('2026-10-08T00:00:00.000Z')).thenNothing();
    given(drafted(), issued(), expired).when(accept()).thenRefused('QUOTE_EXPIRED');
    given(drafted(), issued(), expired)
      .when({ type: 'DeclineQuote', data: words })
      .thenRefused('QUOTE_EXPIRED');
  });
  it('gives way to a newer bill of materials, unless it was accepted', () => {
    const supersede = {
      type: 'SupersedeQuote',
      data: { quoteId: 'quot_1', byBomId: 'bom_2', at: 'x' },
    } as const;
    const superseded: QuoteEvent = {
      type: 'QuoteSuperseded',
      data: { quoteId: 'quot_1', dealId: 'deal_1', byBomId: 'bom_2', supersededAt: 'x' },
    };
    given(drafted(), issued()).when(supersede).then(superseded);
    given(drafted()).when(supersede).then(superseded);
    // The deal went to another partner: there is no newer version.
    given(drafted())
      .when({ ...supersede, data: { ...supersede.data, byBomId: null } })
      .then({
        type: 'QuoteSuperseded',
        data: { quoteId: 'quot_1', dealId: 'deal_1', supersededAt: 'x' },
      });
    given(drafted(), issued(), accepted()).when(supersede).thenNothing();
    given(drafted(), issued(), superseded).when(accept()).thenRefused('QUOTE_NOT_OPEN');
  });
});

describe('req:D2 what a quote says beside its prices', () => {
  const offer = {
    lines: [{ line: '1', unitPrice: usd('840000'), availability: 'to_order', leadTimeDays: 21 }],
    note: 'Freight is included.',
  } as const;
  const said: QuoteDrafted = {
    type: 'QuoteDrafted',
    data: {
      ...drafted().data,
      lines: [{ ...offer.lines[0], sku: 'EX4100-48P', quantity: 2 }],
      note: 'Freight is included.',
    },
  };
  it('is when each line can be delivered, and a note', () => given().when(draft(offer)).then(said));
  it('is said anew with new prices', () => {
    const { act, bindingBomId, dealOpen } = basis;
    const revise: ReviseQuote = {
      type: 'ReviseQuote',
      data: {
        act,
        bindingBomId,
        dealOpen,
        price,
        quoteId: 'quot_1',
        lines: [{ line: '1', unitPrice: usd('840000') }],
        note: ' ',
      },
    };
    given(said)
      .when(revise)
      .then({
        type: 'QuoteRevised',
        data: {
          ...{ quoteId: 'quot_1', dealId: 'deal_1', quoteVersion: 1, total: usd('1680000') },
          lines: drafted().data.lines,
          ...{ revisedBy: 'pers_diego', revisedAt: 'x' },
        },
      });
  });
  it('M2: is said by a kind that distributes', () =>
    given()
      .when(draft({ notOfKind: { refused: 'KIND_NOT_ALLOWED', detail: 'Not of this kind.' } }))
      .thenRefused('KIND_NOT_ALLOWED'));
  it('is not said where the distributor does not quote', () =>
    given()
      .when(draft({ requestDeclined: true }))
      .thenRefused('REQUEST_DECLINED'));
});
