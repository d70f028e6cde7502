import {
  addDays,
  decidedBy,
  endOfDay,
  invariant,
  moneyJson,
  needsReason,
  parseMoney,
  refuse,
  sum,
  times,
  type Day,
  type Decider,
  type Decision,
  type MoneyJson,
  type Refusal,
  type RefusalDetail,
} from '@channel/kernel';
import { evolve, initial, isDrafted, type DraftedQuote, type Quote } from './quote';
import type {
  AcceptQuote,
  ApprovedPrice,
  Basis,
  DeclineQuote,
  DraftQuote,
  ExpireQuote,
  IssueQuote,
  NotAnswerable,
  Offer,
  Outdated,
  QuoteCommand,
  QuoteDecision,
  QuoteRefusal,
  RequestQuoteChange,
  ReviseQuote,
  SupersedeQuote,
} from './quote.commands';
import type { QuoteEvent, QuoteLine } from './quote.events';

type No<Code extends QuoteRefusal> = Refusal<Code> | undefined;

const draft = (data: DraftQuote['data'], quote: Quote): QuoteDecision<DraftQuote> => {
  if (isDrafted(quote)) return refuse('QUOTE_ALREADY_DRAFTED', 'This quote was drafted before.');
  if (data.notOfKind !== null) return data.notOfKind;
  const price = standing(data.price, data.act.on);
  const no = outdated(data, data.bomId);
  if (no !== undefined) return no;
  if (price === undefined) return withoutPrice();
  if (data.requestDeclined)
    return refuse('REQUEST_DECLINED', 'You said that you do not quote this version; its next one you can.');
  const lines = quoteLines(data.lines, price);
  if ('refused' in lines) return lines;
  const { quoteId, number, dealId, bomId, partnerId, distributorId } = data;
  const foreign = inOtherCurrency(lines, price);
  return (
    foreign ?? [
      {
        type: 'QuoteDrafted',
        data: {
          quoteId,
          number,
          dealId,
          bomId,
          partnerId,
          distributorId,
          lines,
          total: totalOf(lines, price.currency),
          ...noteOf(data),
          draftedBy: data.act.by,
          draftedAt: data.act.at,
        },
      },
    ]
  );
};

/** A quote covers every line of the BOM once; quantities are the BOM's. */
const quoteLines = (
  wanted: DraftQuote['data']['lines'],
  { lines }: ApprovedPrice,
): readonly QuoteLine[] | Refusal<'QUOTE_INCOMPLETE'> => {
  const byLine = new Map(wanted.map(({ line, ...offered }) => [line, offered]));
  const errors: readonly RefusalDetail[] = [
    ...wanted.flatMap(({ line }, index) =>
      lines.some((known) => known.line === line)
        ? []
        : [
            {
              pointer: `/lines/${String(index)}/line`,
              code: 'UNKNOWN_LINE',
              detail: `The bill of materials has no line ${line}.`,
            },
          ],
    ),
    ...lines
      .filter(({ line }) => !byLine.has(line))
      .map(({ line }) => ({ pointer: '/lines', code: 'LINE_MISSING', detail: `Line ${line} has no price.` })),
  ];
  if (errors.length > 0 || byLine.size < wanted.length)
    return refuse('QUOTE_INCOMPLETE', 'A quote prices each line of the bill of materials once.', errors);
  return lines.flatMap(({ line, sku, quantity }) => {
    const offered = byLine.get(line);
    return offered === undefined ? [] : [{ line, sku, quantity, ...offered }];
  });
};

const issue = (data: IssueQuote['data'], quote: DraftedQuote): QuoteDecision<IssueQuote> => {
  if (quote.status !== 'draft') return notOpen(quote);
  const price = standing(data.price, data.act.on);
  const no = outdated(data, quote.bomId);
  if (no !== undefined) return no;
  if (price === undefined) return withoutPrice();
  // Never longer than the price (7.2).
  const ownEndOn = addDays(data.act.on, data.validDays);
  const validUntilOn = ownEndOn < price.validUntilOn ? ownEndOn : price.validUntilOn;
  const { quoteId, dealId } = quote;
  return (
    inOtherCurrency(quote.lines, price) ??
    belowFloor(quote.lines, price) ?? [
      {
        type: 'QuoteIssued',
        data: {
          ...{ quoteId, dealId, validUntilOn },
          validityEndsAt: endOfDay(validUntilOn, data.timeZone),
          ...{ issuedBy: data.act.by, issuedAt: data.act.at },
        },
      },
    ]
  );
};

const accept = (data: AcceptQuote['data'], quote: DraftedQuote): QuoteDecision<AcceptQuote> => {
  const { quoteId, dealId, bomId } = quote;
  return (
    notAnswerable(quote, data.act.on) ??
    outdated(data, bomId) ?? [
      {
        type: 'QuoteAccepted',
        data: {
          quoteId,
          dealId,
          bomId,
          acceptedBy: data.act.by,
          acceptedAt: data.act.at,
          acceptedOn: data.act.on,
        },
      },
    ]
  );
};

/** Issued, and on a day that its validity covers. */
const notAnswerable = (quote: DraftedQuote, on: Day): No<NotAnswerable> => {
  const { status, validUntilOn } = quote;
  if (validUntilOn !== null && (status === 'expired' || (status === 'issued' && on > validUntilOn)))
    return refuse('QUOTE_EXPIRED', `The quote was valid until ${validUntilOn}.`);
  return status === 'issued' ? undefined : notOpen(quote);
};

const withoutText = (text: string): No<'REASON_MISSING'> =>
  needsReason(text, 'Say why, in words that the distributor can read.');

/** The draft with other prices; on an issued quote the next version begins. */
const revise = (data: ReviseQuote['data'], quote: DraftedQuote): QuoteDecision<ReviseQuote> => {
  if (quote.status !== 'draft' && quote.status !== 'issued') return notOpen(quote);
  const price = standing(data.price, data.act.on);
  const no = outdated(data, quote.bomId);
  if (no !== undefined) return no;
  if (price === undefined) return withoutPrice();
  const lines = quoteLines(data.lines, price);
  if ('refused' in lines) return lines;
  const { quoteId, dealId } = quote;
  const quoteVersion = quote.quoteVersion + (quote.status === 'issued' ? 1 : 0);
  const foreign = inOtherCurrency(lines, price);
  if (foreign !== undefined) return foreign;
  const total = totalOf(lines, price.currency);
  const { by: revisedBy, at: revisedAt } = data.act;
  return [
    {
      type: 'QuoteRevised',
      data: { quoteId, dealId, quoteVersion, lines, total, ...noteOf(data), revisedBy, revisedAt },
    },
  ];
};

const noteOf = ({ note = '' }: Offer): Readonly<{ note?: string }> => (note.trim() === '' ? {} : { note });

const totalOf = (lines: readonly QuoteLine[], currency: string): MoneyJson =>
  moneyJson(
    sum(
      lines.map(({ unitPrice, quantity }) => times(parseMoney(unitPrice), BigInt(quantity))),
      currency,
    ),
  );

const requestChange = (
  data: RequestQuoteChange['data'],
  quote: DraftedQuote,
): QuoteDecision<RequestQuoteChange> => {
  const { quoteId, text, act } = data;
  const quoteVersion = quote.quoteVersion + 1;
  const asked = {
    quoteId,
    dealId: quote.dealId,
    quoteVersion,
    text,
    requestedBy: act.by,
    requestedAt: act.at,
  };
  return (
    notAnswerable(quote, data.act.on) ?? withoutText(text) ?? [{ type: 'QuoteChangeRequested', data: asked }]
  );
};

const decline = (data: DeclineQuote['data'], quote: DraftedQuote): QuoteDecision<DeclineQuote> => {
  const { quoteId, text, act } = data;
  const declined = { quoteId, dealId: quote.dealId, text, declinedBy: act.by, declinedAt: act.at };
  return (
    notAnswerable(quote, data.act.on) ?? withoutText(text) ?? [{ type: 'QuoteDeclined', data: declined }]
  );
};

/** A version that was issued since has a later end. */
const expire = ({ quoteId, at }: ExpireQuote['data'], quote: DraftedQuote): QuoteDecision<ExpireQuote> =>
  quote.status === 'issued' && quote.validityEndsAt !== null && at >= quote.validityEndsAt
    ? [{ type: 'QuoteExpired', data: { quoteId, dealId: quote.dealId, expiredAt: at } }]
    : [];

/** What was accepted was agreed; it stands. */
const supersede = (
  { quoteId, byBomId, at }: SupersedeQuote['data'],
  quote: DraftedQuote,
): QuoteDecision<SupersedeQuote> => {
  const open = quote.status === 'draft' || quote.status === 'issued';
  if (!open || quote.bomId === byBomId) return [];
  const newer = byBomId === null ? {} : { byBomId };
  return [{ type: 'QuoteSuperseded', data: { quoteId, dealId: quote.dealId, ...newer, supersededAt: at } }];
};

const notOpen = ({ status }: DraftedQuote): Refusal<'QUOTE_NOT_OPEN'> =>
  refuse('QUOTE_NOT_OPEN', `The quote is ${status}.`);

const outdated = ({ bindingBomId, dealOpen }: Omit<Basis, 'price'>, bomId: string): No<Outdated> => {
  if (!dealOpen) return refuse('DEAL_NOT_OPEN', 'The registration is not approved, or it is closed.');
  return bindingBomId === bomId
    ? undefined
    : refuse('BOM_CHANGED', 'Another version of the bill of materials binds.');
};

/** The price, while it is valid. */
const standing = (price: ApprovedPrice | null, on: Day): ApprovedPrice | undefined =>
  price === null || price.validUntilOn < on ? undefined : price;
const withoutPrice = (): Refusal<'PRICE_NOT_APPROVED'> =>
  refuse('PRICE_NOT_APPROVED', 'The bill of materials has no approved price that is valid today.');

const inOtherCurrency = (lines: readonly QuoteLine[], { currency }: ApprovedPrice): No<'CURRENCY_DIFFERS'> =>
  lines.every(({ unitPrice }) => unitPrice.currency === currency)
    ? undefined
    : refuse('CURRENCY_DIFFERS', `The approved price is in ${currency}.`);

/** The vendor's approved price is the floor (G19). */
const belowFloor = (lines: readonly QuoteLine[], price: ApprovedPrice): No<'PRICE_BELOW_FLOOR'> => {
  const errors = lines.flatMap(({ line, unitPrice }, index): readonly RefusalDetail[] => {
    const floor = price.lines.find((known) => known.line === line)?.netUnit;
    return floor !== undefined && parseMoney(unitPrice).minor >= parseMoney(floor).minor
      ? []
      : [
          {
            pointer: `/lines/${String(index)}/unitPrice`,
            code: 'PRICE_BELOW_FLOOR',
            detail: `Line ${line} is below the approved price.`,
          },
        ];
  });
  return errors.length === 0
    ? undefined
    : refuse('PRICE_BELOW_FLOOR', 'A quote stands at or above the approved price.', errors);
};

/** The handler answers NOT_FOUND for what does not exist, and automations follow an event of the quote. */
const ofDrafted =
  <Data, Code extends QuoteRefusal>(
    decide: (data: Data, quote: DraftedQuote) => Decision<QuoteEvent, Code>,
  ) =>
  (data: Data, quote: Quote): Decision<QuoteEvent, Code> => {
    invariant(isDrafted(quote), 'a decision follows a draft');
    return decide(data, quote);
  };

export const quoteDecider: Decider<Quote, QuoteCommand, QuoteEvent, QuoteRefusal> = {
  stream: 'quote',
  initial,
  evolve,
  decide: decidedBy<QuoteCommand, Quote, QuoteEvent>({
    DraftQuote: draft,
    ReviseQuote: ofDrafted(revise),
    IssueQuote: ofDrafted(issue),
    AcceptQuote: ofDrafted(accept),
    RequestQuoteChange: ofDrafted(requestChange),
    DeclineQuote: ofDrafted(decline),
    ExpireQuote: ofDrafted(expire),
    SupersedeQuote: ofDrafted(supersede),
  }),
};
