import { type DealOverlapFound } from '@channel/deals';
import {
  DecideConflictCommand,
  DeclineBomPriceCommand,
  DeclineQuoteCommand,
  ExtendDealCommand,
  MarkDealLostCommand,
  RejectDealCommand,
  RequestDealExtensionCommand,
  RequestDealInformationCommand,
  ReturnDealCommand,
  RevokeDealCommand,
  SubmitBomCommand,
  TakeUpDealCommand,
  WithdrawDealCommand,
} from '@channel/deals/commands';
import { addDays } from '@channel/kernel';
import { viewOf } from '@channel/runtime';
import { BUNDLES, DEALS, type Ending } from './deals.data';
import {
  accept,
  approve,
  byLead,
  byManager,
  bySeller,
  bomIdOf,
  close,
  dealIdOf,
  price,
  quote,
  quoteIdOf,
  register,
  registerToo,
  submitBom,
  win,
  type Step,
} from './deal-steps';

const approved = [register, approve];
const bommed = [...approved, submitBom];
const quoted = [...bommed, price, quote];
const accepted = [...quoted, accept];

const step = (after: number, time: string, play: Step['play']): Step => ({ after, time, play });

/** The claims of the opportunity meet in its stream; the lead decides for the one that was first. */
const decideForTheFirst: Step = {
  after: 1,
  time: '13:00',
  play: async (stage, deal) => {
    const first = DEALS.find(
      ({ customer, partner: of }) => customer === deal.customer && of !== deal.partner,
    );
    const found = await stage.last<DealOverlapFound>(`deal-${dealIdOf(deal)}`, 'DealOverlapFound');
    const [conflict] = await stage.database.query<{ id: string }>(
      `select key as id from ${viewOf('deals.conflict-list')} where status = 'open' and "opportunityId" = $1`,
      [found?.opportunityId],
    );
    if (first === undefined || conflict === undefined) throw new Error(`Nobody contests ${deal.key}.`);
    const reason = 'First complete submission, by its place in the log.';
    const data = { conflictId: conflict.id, claimId: dealIdOf(first), reason };
    await stage.act(byLead(deal, 'decide', (meta) => new DecideConflictCommand(data, meta)));
  },
};

/** What happens to a registration, by how it ends. */
export const STEPS: Readonly<Record<Ending, readonly Step[]>> = {
  closed: [...accepted, win, close],
  won: [...accepted, win],
  accepted,
  quoted,
  'price-requested': bommed,
  approved,
  expired: approved,
  submitted: [register],
  contested: [registerToo],
  outdone: [registerToo, decideForTheFirst],

  rejected: [
    register,
    step(1, '14:00', async (stage, deal) => {
      const text = 'We have worked with this customer on it since spring.';
      const data = { dealId: dealIdOf(deal), code: 'existing-engagement' as const, text };
      await stage.act(byManager(deal, 'reject', (meta) => new RejectDealCommand(data, meta)));
    }),
  ],
  returned: [
    register,
    step(1, '14:00', async (stage, deal) => {
      const data = { dealId: dealIdOf(deal), text: 'Please name the site and the decision maker.' };
      await stage.act(byManager(deal, 'return', (meta) => new ReturnDealCommand(data, meta)));
    }),
  ],
  withdrawn: [
    register,
    step(1, '16:00', async (stage, deal) => {
      const data = { dealId: dealIdOf(deal) };
      await stage.act(bySeller(deal, 'withdraw', (meta) => new WithdrawDealCommand(data, meta)));
    }),
  ],
  'in-review': [
    register,
    step(1, '15:00', async (stage, deal) => {
      const data = { dealId: dealIdOf(deal) };
      await stage.act(byManager(deal, 'take-up', (meta) => new TakeUpDealCommand(data, meta)));
    }),
  ],
  asked: [
    register,
    step(1, '15:00', async (stage, deal) => {
      const data = { dealId: dealIdOf(deal), question: 'Which firewalls does the customer replace?' };
      await stage.act(byManager(deal, 'ask', (meta) => new RequestDealInformationCommand(data, meta)));
    }),
  ],
  lost: [
    ...approved,
    step(41, '12:00', async (stage, deal) => {
      const data = { dealId: dealIdOf(deal), lostOn: addDays(deal.on, 41), reason: 'The budget was cut.' };
      await stage.act(bySeller(deal, 'lose', (meta) => new MarkDealLostCommand(data, meta)));
    }),
  ],
  revoked: [
    ...approved,
    step(20, '12:00', async (stage, deal) => {
      const evidence = 'Mail of the customer to the channel team.';
      const data = { dealId: dealIdOf(deal), text: 'The customer denies the contact.', evidence };
      await stage.act(byLead(deal, 'revoke', (meta) => new RevokeDealCommand(data, meta)));
    }),
  ],
  extended: [
    ...approved,
    step(79, '09:00', async (stage, deal) => {
      const data = { dealId: dealIdOf(deal), evidence: 'Proof of concept until the end of August.' };
      await stage.act(bySeller(deal, 'ask-extension', (meta) => new RequestDealExtensionCommand(data, meta)));
    }),
    step(80, '10:00', async (stage, deal) => {
      const data = { dealId: dealIdOf(deal), granted: true, text: '' };
      await stage.act(byManager(deal, 'extend', (meta) => new ExtendDealCommand(data, meta)));
    }),
  ],
  'extension-asked': [
    ...approved,
    step(65, '09:00', async (stage, deal) => {
      const data = { dealId: dealIdOf(deal), evidence: 'The customer decides in November.' };
      await stage.act(bySeller(deal, 'ask-extension', (meta) => new RequestDealExtensionCommand(data, meta)));
    }),
  ],
  'price-declined': [
    ...bommed,
    step(3, '12:00', async (stage, deal) => {
      const data = { bomId: bomIdOf(deal), text: 'Half of it is no part of the registered opportunity.' };
      await stage.act(byManager(deal, 'decline-price', (meta) => new DeclineBomPriceCommand(data, meta)));
    }),
  ],
  requoting: [
    ...quoted,
    step(6, '14:00', async (stage, deal) => {
      const data = { quoteId: quoteIdOf(deal), text: 'The customer wants delivery in one piece.' };
      await stage.act(bySeller(deal, 'decline-quote', (meta) => new DeclineQuoteCommand(data, meta)));
    }),
    // Its price stands by the velocity rule, so that it waits for the distributor.
    step(20, '13:00', async (stage, deal) => {
      const [[sku, quantity]] = BUNDLES[deal.bundle];
      const data = { dealId: dealIdOf(deal), lines: [{ line: '1', sku, quantity }] };
      await stage.act(bySeller(deal, 'bom-again', (meta) => new SubmitBomCommand(data, meta)));
    }),
  ],
};
