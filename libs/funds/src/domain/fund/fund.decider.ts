import { decidedBy, refuse, type Decider, type Decision } from '@channel/kernel';
import { evolve, initial, type Fund, type OpenFund } from './fund';
import type { FundCommand, FundRefusal } from './fund.commands';
import type { FundEvent } from './fund.events';
import * as claims from './fund.claims';
import * as grants from './fund.grants';
import * as requests from './fund.requests';

/** What is asked of a fund that nobody was granted anything in. */
const opened =
  <Data, Code extends FundRefusal, None extends FundRefusal>(
    decide: (data: Data, fund: OpenFund) => Decision<FundEvent, Code>,
    none: (data: Data) => Decision<FundEvent, None>,
  ) =>
  (data: Data, fund: Fund): Decision<FundEvent, Code | None> =>
    fund.status === 'none' ? none(data) : decide(data, fund);

const noGrant = () => refuse('GRANT_UNKNOWN', 'Nothing was granted.');
const noRequest = () => refuse('REQUEST_UNKNOWN', 'Nothing was asked for.');
const nothing = () => [];

/** `fund-<id>`: the money of a partner in a programme with a purpose. It alone decides what is reserved, and for what. */
export const fundDecider: Decider<Fund, FundCommand, FundEvent, FundRefusal> = {
  stream: 'fund',
  initial,
  evolve,
  decide: decidedBy<FundCommand, Fund, FundEvent, FundRefusal>({
    ProposeFundGrant: grants.propose,
    ApproveFundGrant: opened(grants.approve, noGrant),
    OpenEarnedLot: grants.openEarned,
    DeclineFundGrant: opened(grants.decline, noGrant),
    RequestFundCorrection: opened(grants.requestCorrection, noGrant),
    ApproveFundCorrection: opened(grants.approveCorrection, noGrant),
    DeclineFundCorrection: opened(grants.declineCorrection, noGrant),
    NoteFundLotEnding: opened(grants.noteEnding, nothing),
    LapseFundLot: opened(grants.lapse, nothing),
    SubmitMdfRequest: opened(
      requests.submit,
      ({ notOfKind, entitled, unmet }) =>
        notOfKind ??
        (entitled
          ? refuse('FUND_INSUFFICIENT', 'Nothing was granted to the partner yet.')
          : requests.notEntitled(unmet)),
    ),
    AskMdfRequest: opened(requests.ask, noRequest),
    AnswerMdfRequest: opened(requests.answer, noRequest),
    ApproveMdfRequest: opened(requests.approve, noRequest),
    RejectMdfRequest: opened(requests.reject, noRequest),
    CancelMdfRequest: opened(requests.cancel, noRequest),
    NoteMdfRequestOverdue: opened(requests.noteOverdue, nothing),
    NoteMdfRequestAnswerDue: opened(requests.noteAnswerDue, nothing),
    NoteMdfRequestEnding: opened(requests.noteEnding, nothing),
    ExpireMdfRequest: opened(requests.expire, nothing),
    RegisterMdfClaim: opened(claims.register, nothing),
    CommitFunds: opened(claims.commit, nothing),
    DetachMdfClaim: opened(claims.detach, nothing),
    RecordFundsPaid: opened(claims.recordPaid, nothing),
    RecordFundsReturned: opened(claims.recordReturned, nothing),
  }),
};
