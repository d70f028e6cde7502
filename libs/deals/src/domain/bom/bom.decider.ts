import {
  addDays,
  endOfDay,
  invariant,
  moneyJson,
  parseMoney,
  refuse,
  type Day,
  type Decider,
  type Decision,
  type DomainCommand,
  type MoneyJson,
  type Refusal,
  type RefusalDetail,
} from '@channel/kernel';
import { evolve, initial, isApproved, type Bom, type RequestedBom } from './bom';
import type { BomEvent, PricedLine } from './bom.events';
import { readLines, type KnownPart, type WantedLine } from './bom.lines';
import { listOf, netOf, priceOf, type Price, type PriceTerms } from './pricing';

export type SubmitBom = DomainCommand<
  'SubmitBom',
  Readonly<{
    bomId: string;
    dealId: string;
    bomVersion: number;
    partnerId: string;
    distributorId: string;
    currency: string;
    /** The deal takes a BOM: it is neither closed nor ended. */
    dealOpen: boolean;
    dealApproved: boolean;
    lines: readonly WantedLine[];
    /** The parts on the catalogue's lists of the day, by SKU as it was asked for. */
    parts: Readonly<Record<string, KnownPart>>;
    suggestions: Readonly<Record<string, readonly string[]>>;
    catalogCheckpoint: string;
    /** `null`: the partner's role and level have no discount in the programme in force. */
    terms: PriceTerms | null;
    by: string;
    at: string;
    on: Day;
  }>
>;
/** After the deal's approval: the price anew, with the registration's points. */
export type RepriceBom = DomainCommand<
  'RepriceBom',
  Readonly<{ bomId: string; dealApproved: boolean; terms: PriceTerms | null; at: string; on: Day }>
>;
export type ApproveBomPrice = DomainCommand<
  'ApproveBomPrice',
  Readonly<{
    bomId: string;
    /** Net units that differ from the proposal. */
    changes: readonly Readonly<{ line: string; netUnit: MoneyJson }>[];
    dealApproved: boolean;
    /** This BOM is still the one that binds. */
    current: boolean;
    mayExceedLimit: boolean;
    approvalLimit: MoneyJson;
    programmeVersion: number;
    validDays: number;
    timeZone: string;
    by: string;
    byType: 'person' | 'machine' | 'automation';
    at: string;
    on: Day;
  }>
>;
export type DeclineBomPrice = DomainCommand<
  'DeclineBomPrice',
  Readonly<{
    bomId: string;
    text: string;
    by: string;
    byType: 'person' | 'machine' | 'automation';
    at: string;
  }>
>;
export type ExpireBomPrice = DomainCommand<'ExpireBomPrice', Readonly<{ bomId: string; at: string }>>;
export type SupersedeBom = DomainCommand<
  'SupersedeBom',
  Readonly<{ bomId: string; byBomId: string | null; at: string }>
>;
export type BomCommand =
  SubmitBom | RepriceBom | ApproveBomPrice | DeclineBomPrice | ExpireBomPrice | SupersedeBom;
export type BomRefusal =
  | 'BOM_INVALID'
  | 'BOM_ALREADY_SUBMITTED'
  | 'DEAL_NOT_OPEN'
  | 'PARTNER_NOT_AUTHORISED'
  | 'PRICE_NOT_OPEN'
  | 'DEAL_NOT_APPROVED'
  | 'BOM_CHANGED'
  | 'ABOVE_LIMIT'
  | 'FOUR_EYES'
  | 'HUMAN_REQUIRED'
  | 'PRICE_INVALID'
  | 'REASON_MISSING';
type BomDecision = Decision<BomEvent, BomRefusal>;

const submit = (data: SubmitBom['data'], bom: Bom): BomDecision => {
  if (bom.status !== 'none') return refuse('BOM_ALREADY_SUBMITTED', 'This version was submitted before.');
  if (!data.dealOpen) return refuse('DEAL_NOT_OPEN', 'The registration takes no bill of materials any more.');
  if (data.terms === null)
    return refuse('PARTNER_NOT_AUTHORISED', 'The programme in force has no price for your role and level.');
  const { lines, foreignLines, errors } = readLines(data, data.terms.eolWarningDays);
  if (errors.length > 0)
    return refuse(
      'BOM_INVALID',
      `${String(new Set(errors.map(({ pointer }) => pointer?.split('/')[2])).size)} of ${String(data.lines.length)} lines need attention.`,
      errors,
    );
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
      list: moneyJson(list),
      catalogCheckpoint: data.catalogCheckpoint,
      submittedBy: data.by,
      submittedAt: data.at,
      submittedOn: data.on,
    },
  };
  const price = priceOf(lines, list, data.terms, data.dealApproved);
  return [submitted, priced(data, price, data.terms, data.dealApproved)];
};

/** SD7: the one price that no person approves is the velocity rule's, named by the programme's version. */
const priced = (
  { bomId, dealId, at, on }: Readonly<{ bomId: string; dealId: string; at: string; on: Day }>,
  { automatic, reasons, discountPercent, lines, net }: Price,
  { version: programmeVersion, validDays, timeZone }: PriceTerms,
  registered: boolean,
): BomEvent => {
  const common = { bomId, dealId, programmeVersion, discountPercent, registered, net: moneyJson(net) };
  return automatic
    ? {
        type: 'BomPriceApproved',
        data: {
          ...common,
          automatic: true,
          lines,
          ...validity(on, validDays, timeZone),
          approvedBy: null,
          approvedAt: at,
          approvedOn: on,
        },
      }
    : { type: 'BomPriceRequested', data: { ...common, reasons, proposed: lines, requestedAt: at } };
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

const reprice = ({ terms, dealApproved, ...data }: RepriceBom['data'], bom: Bom): BomDecision => {
  invariant(bom.status !== 'none' && bom.status !== 'submitted', 'a price follows every submission');
  // What a person approved stands, and the points are given once.
  if (!dealApproved || terms === null || bom.registered || bom.status === 'approved') return [];
  if (bom.status === 'declined' || bom.status === 'superseded') return [];
  return [priced({ ...data, dealId: bom.dealId }, priceOf(bom.lines, bom.list, terms, true), terms, true)];
};

const approve = (data: ApproveBomPrice['data'], bom: Bom): BomDecision => {
  if (bom.status !== 'requested') return refuse('PRICE_NOT_OPEN', `The price is ${bom.status}.`);
  const { lines, errors } = withChanges(bom, data.changes);
  const no = notToApprove(data, bom);
  if (no !== undefined) return no;
  if (errors.length > 0) return refuse('PRICE_INVALID', 'Some net prices cannot be taken.', errors);
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
        ...validity(data.on, data.validDays, data.timeZone),
        approvedBy: data.by,
        approvedAt: data.at,
        approvedOn: data.on,
      },
    },
  ];
};

const notToApprove = (data: ApproveBomPrice['data'], bom: RequestedBom): Refusal<BomRefusal> | undefined => {
  if (data.byType !== 'person') return refuse('HUMAN_REQUIRED', 'A person approves this price.');
  if (data.by === bom.submittedBy)
    return refuse('FOUR_EYES', 'Who submitted the bill of materials does not approve its price.');
  if (!data.dealApproved)
    return refuse('DEAL_NOT_APPROVED', 'A non-standard price needs the approved registration.');
  if (!data.current) return refuse('BOM_CHANGED', 'A newer bill of materials binds.');
  const limit = parseMoney(data.approvalLimit);
  const within = bom.list.currency === limit.currency && bom.list.minor <= limit.minor;
  return within || data.mayExceedLimit
    ? undefined
    : refuse('ABOVE_LIMIT', 'A channel lead approves prices of this list value.');
};

const decline = (data: DeclineBomPrice['data'], bom: Bom): BomDecision => {
  if (bom.status !== 'requested') return refuse('PRICE_NOT_OPEN', `The price is ${bom.status}.`);
  if (data.byType !== 'person') return refuse('HUMAN_REQUIRED', 'A person declines this price.');
  if (data.by === bom.submittedBy)
    return refuse('FOUR_EYES', 'Who submitted the bill of materials does not decide on its price.');
  if (data.text.trim() === '')
    return refuse('REASON_MISSING', 'Say why, in words that partner and distributor can read.');
  const { bomId, text, by: declinedBy, at: declinedAt } = data;
  return [{ type: 'BomPriceDeclined', data: { bomId, dealId: bom.dealId, text, declinedBy, declinedAt } }];
};

/** A price that was made anew since has a later end. */
const expire = ({ bomId, at }: ExpireBomPrice['data'], bom: Bom): BomDecision =>
  isApproved(bom) && bom.validityEndsAt !== null && at >= bom.validityEndsAt
    ? [{ type: 'BomPriceExpired', data: { bomId, dealId: bom.dealId, expiredAt: at } }]
    : [];

const supersede = ({ bomId, byBomId, at }: SupersedeBom['data'], bom: Bom): BomDecision => {
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
  decide: ({ type, data }, bom) => {
    switch (type) {
      case 'SubmitBom':
        return submit(data, bom);
      case 'RepriceBom':
        return reprice(data, bom);
      case 'ApproveBomPrice':
        return approve(data, bom);
      case 'DeclineBomPrice':
        return decline(data, bom);
      case 'ExpireBomPrice':
        return expire(data, bom);
      case 'SupersedeBom':
        return supersede(data, bom);
    }
  },
};
