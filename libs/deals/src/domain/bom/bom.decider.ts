import {
  addDays,
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
import { evolve, initial, type Bom, type RequestedBom } from './bom';
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
    by: string;
    byType: 'person' | 'machine' | 'automation';
    at: string;
    on: Day;
  }>
>;
export type BomCommand = SubmitBom | RepriceBom | ApproveBomPrice;
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
  | 'PRICE_INVALID';
type BomDecision = Decision<BomEvent, BomRefusal>;

const submit = (data: SubmitBom['data'], bom: Bom): BomDecision => {
  if (bom.status !== 'none') return refuse('BOM_ALREADY_SUBMITTED', 'This version was submitted before.');
  if (!data.dealOpen) return refuse('DEAL_NOT_OPEN', 'The registration takes no bill of materials any more.');
  if (data.terms === null)
    return refuse('PARTNER_NOT_AUTHORISED', 'The programme in force has no price for your role and level.');
  const { lines, errors } = readLines(data);
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
  { version: programmeVersion, validDays }: PriceTerms,
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
          validUntilOn: addDays(on, validDays),
          approvedBy: null,
          approvedAt: at,
          approvedOn: on,
        },
      }
    : { type: 'BomPriceRequested', data: { ...common, reasons, proposed: lines, requestedAt: at } };
};

const reprice = ({ terms, dealApproved, ...data }: RepriceBom['data'], bom: Bom): BomDecision => {
  invariant(bom.status !== 'none' && bom.status !== 'submitted', 'a price follows every submission');
  // What a person approved stands, and the points are given once.
  if (!dealApproved || terms === null || bom.registered || bom.status === 'approved') return [];
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
        validUntilOn: addDays(data.on, data.validDays),
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
    }
  },
};
