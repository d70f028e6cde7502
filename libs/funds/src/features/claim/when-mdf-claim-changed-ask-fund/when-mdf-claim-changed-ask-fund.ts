import type { DomainCommand, MoneyJson } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type {
  MdfClaimApproved,
  MdfClaimDisputeAccepted,
  MdfClaimExpired,
  MdfClaimPaid,
  MdfClaimRejected,
  MdfClaimReleased,
  MdfClaimSubmitted,
} from '../../../domain/claim/claim.events';
import {
  CommitFundsCommand,
  DetachMdfClaimCommand,
  RecordFundsPaidCommand,
  RecordFundsReturnedCommand,
  RegisterMdfClaimCommand,
} from './ask-fund.handlers';

type AtFund = Readonly<{ fundId: string; programmeId: string; claimId: string; requestId: string }>;
type Ask =
  | DomainCommand<'RegisterMdfClaim', AtFund & Readonly<{ submittedAt: string; amount: MoneyJson }>>
  | DomainCommand<'CommitFunds', AtFund & Readonly<{ amount: MoneyJson; last: boolean }>>
  | DomainCommand<'DetachMdfClaim', AtFund>
  | DomainCommand<'RecordFundsPaid', AtFund>
  | DomainCommand<'RecordFundsReturned', AtFund>;
type Changed =
  | MdfClaimSubmitted
  | MdfClaimDisputeAccepted
  | MdfClaimApproved
  | MdfClaimRejected
  | MdfClaimExpired
  | MdfClaimPaid
  | MdfClaimReleased;

const at = ({ fundId, programmeId, claimId, requestId }: AtFund): AtFund => ({
  ...{ fundId, programmeId, claimId, requestId },
});
/** In the lane of the fund: it hears of its claims in the order of the feed. */
const tell = (command: Ask): readonly Reaction<Ask>[] => [
  { do: 'send', n: 0, lane: command.data.fundId, command },
];

/**
 * The claim does not look at the balance: it asks, and the fund's stream answers. Executed at least once under an id
 * that follows from the event, so a crash in between neither loses nor doubles the money.
 */
export const whenMdfClaimChangedAskFund = automation<Changed, Ask>({
  name: 'funds.when-mdf-claim-changed-ask-fund',
  streams: ['mdfClaim-'],
  on: {
    MdfClaimSubmitted: ({ submittedAt, claimed: amount, ...data }) =>
      tell({ type: 'RegisterMdfClaim', data: { ...at(data), submittedAt, amount } }),
    MdfClaimDisputeAccepted: ({ submittedAt, claimed: amount, ...data }) =>
      tell({ type: 'RegisterMdfClaim', data: { ...at(data), submittedAt, amount } }),
    MdfClaimApproved: ({ approved: amount, last, ...data }) =>
      tell({ type: 'CommitFunds', data: { ...at(data), amount, last } }),
    MdfClaimRejected: (data) => tell({ type: 'DetachMdfClaim', data: at(data) }),
    MdfClaimExpired: (data) => tell({ type: 'DetachMdfClaim', data: at(data) }),
    MdfClaimPaid: (data) => tell({ type: 'RecordFundsPaid', data: at(data) }),
    MdfClaimReleased: (data) => (data.wasPaid ? tell({ type: 'RecordFundsReturned', data: at(data) }) : []),
  },
  dispatch: {
    RegisterMdfClaim: (data, meta) => new RegisterMdfClaimCommand(data, meta),
    CommitFunds: (data, meta) => new CommitFundsCommand(data, meta),
    DetachMdfClaim: (data, meta) => new DetachMdfClaimCommand(data, meta),
    RecordFundsPaid: (data, meta) => new RecordFundsPaidCommand(data, meta),
    RecordFundsReturned: (data, meta) => new RecordFundsReturnedCommand(data, meta),
  },
});
