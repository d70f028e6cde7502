import { apiId, commandIdFrom } from '@channel/event-store';
import { type BomPriceApproved, type BomPriceRequested } from '@channel/deals';
import {
  AcceptQuoteCommand,
  ApproveBomPriceCommand,
  ApproveDealCommand,
  CloseDealCommand,
  DraftQuoteCommand,
  IssueQuoteCommand,
  MarkDealWonCommand,
  SubmitBomCommand,
  SubmitDealCommand,
} from '@channel/deals/commands';
import { addDays, moneyJson, parseMoney, percentOf, type MoneyJson } from '@channel/kernel';
import { type CommandMeta, type Outcome } from '@channel/runtime';
import type { Command } from '@nestjs/cqrs';
import { activityIdOf } from './activity-id';
import { distributorUser, orgIdOf, partnerOf } from './cast';
import { type PartnerBrief } from './partners.data';
import { BUNDLES, DEALS, domainOf, type DealBrief } from './deals.data';
import type { Stage } from './stage';

const idOf = (prefix: 'deal' | 'bom' | 'quot', key: string): string =>
  apiId(prefix, commandIdFrom('demo:seed', key, 0));

export const dealIdOf = (deal: Pick<DealBrief, 'key'>): string => idOf('deal', `${deal.key}/register`);
export const bomIdOf = (deal: Pick<DealBrief, 'key'>): string => idOf('bom', `${deal.key}/bom`);
export const quoteIdOf = (deal: Pick<DealBrief, 'key'>): string => idOf('quot', `${deal.key}/quote`);

/** One step of a deal: so many days after its registration, at a time (UTC) when both coasts of the Atlantic work. */
export type Step = Readonly<{
  after: number;
  time: string;
  play: (stage: Stage, deal: DealBrief) => Promise<void>;
}>;

type Make = (meta: CommandMeta) => Command<Outcome<string>>;

const partner = (deal: DealBrief): PartnerBrief => partnerOf(deal.partner);
export const bySeller = (deal: DealBrief, act: string, make: Make) => ({
  ...{ by: partner(deal).admin, role: 'partner.admin', key: `${deal.key}/${act}`, make },
});
/** The partner's administrator, or one of its salespeople, whose own registration it is then. */
const byRegistrant = (deal: DealBrief, make: Make) => ({
  ...bySeller(deal, 'register', make),
  ...(deal.rep === undefined ? {} : { by: deal.rep, role: 'partner.rep' }),
});
export const byManager = (deal: DealBrief, act: string, make: Make) => ({
  ...{ by: 'chen', role: 'channel.manager', key: `${deal.key}/${act}`, make },
});
export const byLead = (deal: DealBrief, act: string, make: Make) => ({
  ...{ by: 'carol', role: 'channel.lead', key: `${deal.key}/${act}`, make },
});
const byDistributor = (deal: DealBrief, act: string, make: Make) => ({
  by: distributorUser(partner(deal).distributor),
  ...{ role: 'distributor.user', key: `${deal.key}/${act}`, make },
});

export const register: Step = {
  after: 0,
  time: '13:00',
  play: async (stage, deal) => {
    const { currency, region, distributor } = partner(deal);
    const { list, productLines } = await stage.listOf(BUNDLES[deal.bundle], deal.on, currency);
    const request = {
      customer: { name: deal.customer, country: deal.country, domain: domainOf(deal.customer) },
      ...{ region, segment: 'enterprise', dealType: deal.type, productLines, value: list },
      expectedCloseOn: addDays(deal.on, 30),
      distributorId: orgIdOf(distributor),
      activityId: deal.activity === undefined ? null : activityIdOf(deal.activity),
      ...(deal.orderUse === undefined ? {} : { orderUse: deal.orderUse }),
    };
    await stage.act(byRegistrant(deal, (meta) => new SubmitDealCommand(request, meta)));
  },
};

export const registerToo: Step = { ...register, time: '15:00' };

/** The manager's limit is in dollars: what is above it, or cannot be compared with it, is the lead's. */
const isAboveLimit = (deal: DealBrief): boolean =>
  deal.bundle === 'core' || deal.bundle === 'backbone' || partner(deal).currency !== 'USD';

export const approve: Step = {
  after: 1,
  time: '14:00',
  play: async (stage, deal) => {
    const mayExceedLimit = isAboveLimit(deal);
    const data = { dealId: dealIdOf(deal), dealType: deal.type, note: null, mayExceedLimit };
    const by = mayExceedLimit ? byLead : byManager;
    await stage.act(by(deal, 'approve', (meta) => new ApproveDealCommand(data, meta)));
  },
};

export const submitBom: Step = {
  after: 2,
  time: '13:00',
  play: async (stage, deal) => {
    const lines = BUNDLES[deal.bundle].map(([sku, quantity], index) => ({
      ...{ line: String(index + 1), sku, quantity },
    }));
    const data = { dealId: dealIdOf(deal), lines };
    await stage.act(bySeller(deal, 'bom', (meta) => new SubmitBomCommand(data, meta)));
  },
};

export const price: Step = {
  after: 2,
  time: '16:00',
  play: async (stage, deal) => {
    const asked = await stage.last<BomPriceRequested>(`bom-${bomIdOf(deal)}`, 'BomPriceRequested');
    if (asked === undefined) return;
    const mayExceedLimit = isAboveLimit(deal);
    const by = mayExceedLimit ? byLead : byManager;
    const data = { bomId: bomIdOf(deal), changes: [], reason: null, mayExceedLimit };
    await stage.act(by(deal, 'price', (meta) => new ApproveBomPriceCommand(data, meta)));
  },
};

/** The distributor adds three per cent to the vendor's price. */
const withMargin = (price: MoneyJson): MoneyJson => moneyJson(percentOf(parseMoney(price), '103', 'HALF_UP'));

/** Prices of the approved bill of materials, by line. */
export const approvedPrices = async (
  stage: Stage,
  deal: DealBrief,
): Promise<BomPriceApproved['data']['lines']> => {
  const approved = await stage.last<BomPriceApproved>(`bom-${bomIdOf(deal)}`, 'BomPriceApproved');
  if (approved === undefined) throw new Error(`${deal.key} has no approved price.`);
  return approved.lines;
};

export const quote: Step = {
  after: 3,
  time: '16:00',
  play: async (stage, deal) => {
    const prices = await approvedPrices(stage, deal);
    const lines = prices.map(({ line, netUnit }) => ({ line, unitPrice: withMargin(netUnit) }));
    const data = { bomId: bomIdOf(deal), lines };
    await stage.act(byDistributor(deal, 'quote', (meta) => new DraftQuoteCommand(data, meta)));
    const quoteId = quoteIdOf(deal);
    await stage.act(byDistributor(deal, 'issue-quote', (meta) => new IssueQuoteCommand({ quoteId }, meta)));
  },
};

export const accept: Step = {
  after: 6,
  time: '14:00',
  play: async (stage, deal) => {
    const quoteId = quoteIdOf(deal);
    await stage.act(bySeller(deal, 'accept-quote', (meta) => new AcceptQuoteCommand({ quoteId }, meta)));
  },
};

export const win: Step = {
  after: 7,
  time: '15:00',
  play: async (stage, deal) => {
    const data = { dealId: dealIdOf(deal), wonOn: addDays(deal.on, 7) };
    await stage.act(bySeller(deal, 'win', (meta) => new MarkDealWonCommand(data, meta)));
  },
};

export const close: Step = {
  after: 9,
  time: '16:00',
  play: async (stage, deal) => {
    const data = {
      dealId: dealIdOf(deal),
      orderNumber: `PO-${String(1_001 + DEALS.indexOf(deal))}`,
      closedOn: addDays(deal.on, 9),
      quoteId: quoteIdOf(deal),
    };
    await stage.act(byDistributor(deal, 'close', (meta) => new CloseDealCommand(data, meta)));
  },
};
