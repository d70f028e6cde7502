import {
  AcceptQuoteCommand,
  ApproveBomPriceCommand,
  ApproveDealCommand,
  CloseDealCommand,
  DraftQuoteCommand,
  IssueQuoteCommand,
  MarkDealLostCommand,
  MarkDealWonCommand,
  RejectDealCommand,
  SubmitBomCommand,
  SubmitDealCommand,
  TakeUpDealCommand,
  WithdrawDealCommand,
} from '@channel/deals/commands';
import type { BomEvent, DealEvent, QuoteEvent } from '@channel/deals';
import type { RecordedEvent } from '@channel/event-store';
import { ChangePartnerLevelCommand, type PartnerEvent } from '@channel/partners';
import {
  EnrolPartnerCommand,
  GrantSpecialisationCommand,
  InvitePartnerCommand,
  SignTermsCommand,
} from '@channel/partners/commands';
import type { CommandMeta } from '@channel/runtime';
import type { ICommand } from '@nestjs/cqrs';
import { staff } from './ground';

type Told = PartnerEvent | DealEvent | BomEvent | QuoteEvent;
/** How an act of a person is asked for again; a type that is absent follows by itself. */
type Acts = {
  [Type in Told['type']]?: (data: Extract<Told, { type: Type }>['data'], meta: CommandMeta) => ICommand;
};

/** Only a lead decides above the manager's limit. */
const isLead = ({ actor }: CommandMeta): boolean => actor.id === staff('carol').id;

const ACTS: Acts = {
  PartnerInvited: (data, meta) => new InvitePartnerCommand(data, meta),
  PartnerAssessed: ({ level, ...data }, meta) =>
    new EnrolPartnerCommand({ ...data, level: level ?? undefined }, meta),
  PartnerTermsSigned: (data, meta) => new SignTermsCommand(data, meta),
  // Decided by a review, which the bench does not play: its word reaches the partner as it would.
  PartnerLevelChanged: ({ reviewId = '', changedBy: decidedBy, ...data }, meta) =>
    new ChangePartnerLevelCommand({ ...data, reviewId, decidedBy }, meta),
  PartnerSpecialisationGranted: ({ untilOn, ...data }, meta) =>
    new GrantSpecialisationCommand({ ...data, beforeOn: untilOn ?? undefined }, meta),
  DealSubmitted: ({ proposedType: dealType, ...data }, meta) =>
    new SubmitDealCommand({ ...data, dealType }, meta),
  DealTakenUp: (data, meta) => new TakeUpDealCommand(data, meta),
  DealApproved: (data, meta) => new ApproveDealCommand({ ...data, mayExceedLimit: isLead(meta) }, meta),
  DealRejected: (data, meta) => new RejectDealCommand(data, meta),
  DealWithdrawn: (data, meta) => new WithdrawDealCommand(data, meta),
  DealLost: (data, meta) => new MarkDealLostCommand(data, meta),
  DealWon: (data, meta) => new MarkDealWonCommand(data, meta),
  DealClosed: (data, meta) => new CloseDealCommand(data, meta),
  BomSubmitted: ({ dealId, lines }, meta) => {
    const wanted = lines.map(({ line, sku, quantity }) => ({ line, sku, quantity }));
    return new SubmitBomCommand({ dealId, lines: wanted }, meta);
  },
  BomPriceApproved: ({ bomId }, meta) => {
    const standard = { bomId, changes: [], reason: null };
    return new ApproveBomPriceCommand({ ...standard, mayExceedLimit: isLead(meta) }, meta);
  },
  QuoteDrafted: (data, meta) => new DraftQuoteCommand(data, meta),
  QuoteIssued: ({ quoteId }, meta) => new IssueQuoteCommand({ quoteId }, meta),
  QuoteAccepted: ({ quoteId }, meta) => new AcceptQuoteCommand({ quoteId }, meta),
};

/** What a person did; `undefined` for what follows by itself: by an automation, or in the append of another act. */
export const commandOf = ({ type, data, metadata }: RecordedEvent): ICommand | undefined => {
  const { actor, commandId, requestHash, correlationId, recordedAt: now } = metadata;
  if (actor.type === 'automation' || data.automatic === true) return undefined;
  const meta: CommandMeta = {
    ...{ commandId, actor, requestHash, correlationId, now, channel: 'api' },
    ...{ reason: null, causationId: null, traceparent: null },
  };
  const act = ACTS[type as Told['type']] as ((told: unknown, by: CommandMeta) => ICommand) | undefined;
  return act?.(data, meta);
};
