import {
  addBusinessDays,
  addDays,
  decidedBy,
  endOfDay,
  invariant,
  fourEyes,
  needsPerson,
  needsReason,
  moneyJson,
  parseMoney,
  refuse,
  type Day,
  type Decider,
  type Refusal,
  type RefusalDetail,
} from '@channel/kernel';
import { evolve, initial, isApproved, type Bom, type RequestedBom } from './bom';
import type {
  ApproveBomPrice,
  BomCommand,
  BomDecision,
  BomRefusal,
  DeclineBomPrice,
  ExpireBomPrice,
  NotToApprove,
  NotToDeviate,
  RepriceBom,
  SubmitBom,
  SupersedeBom,
} from './bom.commands';
import type { BomEvent, BomLine, PricedLine } from './bom.events';
import { readLines } from './bom.lines';
import { closedErrors } from './closed-tracks';
import { givesPoints, notEnoughUnits, notReserved } from './nfr-order';
import { isNonStandard, tooDeep, underFloor } from './non-standard-price';
import { declineRequest } from './quote-request';
import { listOf, netOf, priceOf, type Price, type PriceTerms } from './pricing';

const submit = (data: SubmitBom['data'], bom: Bom): BomDecision<SubmitBom> => {
  if (bom.status !== 'none') return refuse('BOM_ALREADY_SUBMITTED', 'This version was submitted before.');
  if (!data.dealOpen) return refuse('DEAL_NOT_OPEN', 'The registration takes no bill of materials any more.');
  if (data.terms === null)
    return refuse('PARTNER_NOT_AUTHORISED', 'The programme in force has no price for your role and level.');
  const {
    lines,
    foreignLines,
    errors: found,
  } = readLines({ ...data, on: data.act.on }, data.terms.eolWarningDays);
  const errors = [...found, ...addErrors(data, lines)];
  if (errors.length > 0)
    return refuse(
      'BOM_INVALID',
      `${String(new Set(errors.map(({ pointer }) => pointer?.split('/')[2])).size)} of ${String(data.lines.length)} lines need attention.`,
      errors,
    );
  const closed = closedErrors(lines, data);
  if (closed.length > 0)
    return refuse('PARTNER_NOT_AUTHORISED', 'The partner is not authorised for some of these parts.', closed);
  const few = notEnoughUnits(lines, data.terms, data);
  if (few !== undefined) return few;
  const list = listOf(lines, data.currency);
  const submitted: BomEvent = {
    type: 'BomSubmitted',
    data: {
      bomId: data.bomId,
      dealId: data.dealId,
      bomVersion: data.bomVersion,
      partnerId: data.partnerId,
      distributorId: data.distributorId,
      currency: data.currency,
      lines,
      ...(foreignLines.length === 0 ? {} : { foreignLines }),
      ...(data.addProductLines.length === 0 ? {} : { addedProductLines: data.addProductLines }),
      list: moneyJson(list),
      ...(data.registration.orderUse === undefined ? {} : { orderUse: data.registration.orderUse }),
      catalogCheckpoint: data.catalogCheckpoint,
      submittedBy: data.act.by,
      submittedAt: data.act.at,
      submittedOn: data.act.on,
    },
  };
  const price = priceOf(lines, list, data.terms, data.registration);
  return [submitted, priced({ ...data, ...data.act }, price, data.terms, givesPoints(data.registration))];
};

/** Only the partner adds to its registration, and only what stands on the bill of materials (G60). */
const addErrors = (
  { addProductLines, isOfPartner }: SubmitBom['data'],
  lines: readonly BomLine[],
): readonly RefusalDetail[] =>
  addProductLines.flatMap((added, index) => {
    const pointer = `/addProductLines/${String(index)}`;
    if (!isOfPartner)
      return [{ pointer, code: 'NOT_YOURS', detail: 'Its partner adds product lines to a registration.' }];
    return lines.some(({ productLine }) => productLine === added)
      ? []
      : [{ pointer, code: 'NOT_ON_BOM', detail: `No line is of the product line ${added}.` }];
  });

/** SD7: the one price that no person approves is the velocity rule's, named by the programme's version. */
const priced = (
  { bomId, dealId, at, on }: Readonly<{ bomId: string; dealId: string; at: string; on: Day }>,
  { automatic, reasons, discountPercent, lines, net }: Price,
  { version: programmeVersion, validDays, timeZone, holidays, decisionBusinessDays }: PriceTerms,
  registered: boolean,
): BomEvent => {
  const decisionDueAt = endOfDay(addBusinessDays(on, decisionBusinessDays, holidays), timeZone);
  const common = { bomId, dealId, programmeVersion, discountPercent, registered, net: moneyJson(net) };
  return automatic
    ? {
        type: 'BomPriceApproved',
        data: {
          ...common,
          automatic: true,
          lines,
          ...validity(on, validDays, timeZone),
          reason: null,
          approvedBy: null,
          approvedAt: at,
          approvedOn: on,
        },
      }
    : {
        type: 'BomPriceRequested',
        data: { ...common, reasons, proposed: lines, requestedAt: at, decisionDueAt },
      };
};

/** The last valid day, and the instant at which the price ends (T2, T4). */
const validity = (
  on: Day,
  validDays: number,
  timeZone: string,
): Readonly<{ validUntilOn: Day; validityEndsAt: string }> => {
  const validUntilOn = addDays(on, validDays);
  return { validUntilOn, validityEndsAt: endOfDay(validUntilOn, timeZone) };
};

const reprice = ({ terms, registration, ...data }: RepriceBom['data'], bom: Bom): BomDecision<RepriceBom> => {
  invariant(bom.status !== 'none' && bom.status !== 'submitted', 'a price follows every submission');
  // What a person approved stands, and goods for demonstration get no points.
  if (bom.orderUse === 'nfr' || !registration.approved || terms === null || bom.status === 'approved')
    return [];
  if (bom.status === 'declined' || bom.status === 'superseded') return [];
  const price = priceOf(bom.lines, bom.list, terms, registration);
  // The points are given once, for each product line.
  if (bom.registered && isSameScope(bom.priced, price.lines)) return [];
  return [priced({ ...data, dealId: bom.dealId }, price, terms, true)];
};

const isSameScope = (before: readonly PricedLine[], after: readonly PricedLine[]): boolean =>
  before.every(({ registered }, index) => registered === after[index]?.registered);

const approve = (data: ApproveBomPrice['data'], bom: Bom): BomDecision<ApproveBomPrice> => {
  if (bom.status !== 'requested') return refuse('PRICE_NOT_OPEN', `The price is ${bom.status}.`);
  const { lines, errors } = withChanges(bom, data.changes);
  const no = notToApprove(data, bom) ?? notReserved(data, bom);
  if (no !== undefined) return no;
  if (errors.length > 0) return refuse('PRICE_INVALID', 'Some net prices cannot be taken.', errors);
  const deviating = notToDeviate(lines, data, bom);
  if (deviating !== undefined) return deviating;
  return [
    {
      type: 'BomPriceApproved',
      data: {
        bomId: bom.bomId,
        dealId: bom.dealId,
        automatic: false,
        programmeVersion: data.programmeVersion,
        discountPercent: bom.discountPercent,
        registered: bom.registered,
        lines,
        net: moneyJson(netOf(lines, bom.currency)),
        ...validity(data.act.on, data.validDays, data.timeZone),
        reason: lines.some(isNonStandard) ? data.reason : null,
        approvedBy: data.act.by,
        approvedAt: data.act.at,
        approvedOn: data.act.on,
      },
    },
  ];
};

/** G62: a price below the standard one has its reason, a depth by role, and a floor. */
const notToDeviate = (
  lines: readonly PricedLine[],
  { reason, depth }: ApproveBomPrice['data'],
  bom: RequestedBom,
): Refusal<NotToDeviate> | undefined => {
  if (!lines.some(isNonStandard)) return undefined;
  const unexplained = needsReason(reason, 'Say why this price is not the standard one.');
  if (unexplained !== undefined) return unexplained;
  const deep = tooDeep(lines, bom.lines, depth);
  if (deep.length > 0)
    return refuse('ABOVE_LIMIT', 'These prices are deeper than your role may approve.', deep);
  const low = underFloor(lines, bom.lines, depth);
  return low.length > 0 ? refuse('BELOW_FLOOR', 'These prices are under the floor.', low) : undefined;
};

const notToApprove = (
  data: ApproveBomPrice['data'],
  bom: RequestedBom,
): Refusal<NotToApprove> | undefined => {
  const no =
    needsPerson(data.act, 'This price is approved') ??
    fourEyes(data.act, [bom.submittedBy], 'Who submitted the bill of materials does not approve its price.');
  if (no !== undefined) return no;
  if (!data.dealApproved)
    return refuse('DEAL_NOT_APPROVED', 'A non-standard price needs the approved registration.');
  if (!data.current) return refuse('BOM_CHANGED', 'A newer bill of materials binds.');
  const limit = parseMoney(data.approvalLimit);
  const within = bom.list.currency === limit.currency && bom.list.minor <= limit.minor;
  return within || data.mayExceedLimit
    ? undefined
    : refuse('ABOVE_LIMIT', 'A channel lead approves prices of this list value.');
};

const decline = (data: DeclineBomPrice['data'], bom: Bom): BomDecision<DeclineBomPrice> => {
  if (bom.status !== 'requested') return refuse('PRICE_NOT_OPEN', `The price is ${bom.status}.`);
  const { bomId, text, act } = data;
  const declined = { bomId, dealId: bom.dealId, text, declinedBy: act.by, declinedAt: act.at };
  return (
    needsPerson(act, 'This price is declined') ??
    fourEyes(act, [bom.submittedBy], 'Who submitted the bill of materials does not decide on its price.') ??
    needsReason(text, 'Say why, in words that partner and distributor can read.') ?? [
      { type: 'BomPriceDeclined', data: declined },
    ]
  );
};

/** A price that was made anew since has a later end. */
const expire = ({ bomId, at }: ExpireBomPrice['data'], bom: Bom): BomDecision<ExpireBomPrice> =>
  isApproved(bom) && bom.validityEndsAt !== null && at >= bom.validityEndsAt
    ? [{ type: 'BomPriceExpired', data: { bomId, dealId: bom.dealId, expiredAt: at } }]
    : [];

const supersede = ({ bomId, byBomId, at }: SupersedeBom['data'], bom: Bom): BomDecision<SupersedeBom> => {
  if (bom.status === 'none' || bom.status === 'superseded') return [];
  const newer = byBomId === null ? {} : { byBomId };
  return [{ type: 'BomSuperseded', data: { bomId, dealId: bom.dealId, ...newer, supersededAt: at } }];
};

const withChanges = (
  bom: RequestedBom,
  changes: ApproveBomPrice['data']['changes'],
): Readonly<{ lines: readonly PricedLine[]; errors: readonly RefusalDetail[] }> => {
  const errors = changes.flatMap(({ line, netUnit }, index): readonly RefusalDetail[] => {
    const pointer = `/lines/${String(index)}`;
    if (!bom.priced.some((known) => known.line === line))
      return [{ pointer: `${pointer}/line`, code: 'UNKNOWN_LINE', detail: `There is no line ${line}.` }];
    if (netUnit.currency !== bom.currency || parseMoney(netUnit).minor < 0n)
      return [
        { pointer: `${pointer}/netUnit`, code: 'NET_INVALID', detail: `Zero or more, in ${bom.currency}.` },
      ];
    return [];
  });
  const changed = new Map(changes.map(({ line, netUnit }) => [line, netUnit]));
  const lines = bom.priced.map((known) => ({ ...known, netUnit: changed.get(known.line) ?? known.netUnit }));
  return errors.length > 0 ? { lines: [], errors } : { lines, errors };
};

export const bomDecider: Decider<Bom, BomCommand, BomEvent, BomRefusal> = {
  stream: 'bom',
  initial,
  evolve,
  decide: decidedBy<BomCommand, Bom, BomEvent>({
    SubmitBom: submit,
    RepriceBom: reprice,
    ApproveBomPrice: approve,
    DeclineBomPrice: decline,
    DeclineQuoteRequest: declineRequest,
    ExpireBomPrice: expire,
    SupersedeBom: supersede,
  }),
};
