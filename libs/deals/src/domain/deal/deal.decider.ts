import { invariant, type Decider } from '@channel/kernel';
import { evolve, initial, isRegistered, type Deal } from './deal';
import type { DealCommand, DealRefusal } from './deal.commands';
import type { DealEvent } from './deal.events';
import * as claims from './deal.claims';
import * as outcome from './deal.outcome';
import * as protection from './deal.protection';
import { reassign } from './deal.reassignment';
import * as review from './deal.review';
import { resubmit, submit } from './deal.submission';

export const dealDecider: Decider<Deal, DealCommand, DealEvent, DealRefusal> = {
  stream: 'deal',
  initial,
  evolve,
  // eslint-disable-next-line complexity -- one case per command, so that a forgotten one does not compile
  decide: ({ type, data }, deal) => {
    if (type === 'SubmitDeal') return submit(data, deal);
    // The handler answers NOT_FOUND for what does not exist, and automations follow an event of the deal.
    invariant(isRegistered(deal), 'a decision follows a submission');
    switch (type) {
      case 'ResubmitDeal':
        return resubmit(data, deal);
      case 'TakeUpDeal':
        return review.takeUp(data, deal);
      case 'ApproveDeal':
        return review.approve(data, deal);
      case 'RequestDealInformation':
        return review.requestInformation(data, deal);
      case 'AnswerDealInformation':
        return review.answerInformation(data, deal);
      case 'ReturnDeal':
        return review.sendBack(data, deal);
      case 'RejectDeal':
        return review.reject(data, deal);
      case 'WithdrawDeal':
        return outcome.withdraw(data, deal);
      case 'MarkDealWon':
        return outcome.markWon(data, deal);
      case 'MarkDealLost':
        return outcome.markLost(data, deal);
      case 'CloseDeal':
        return outcome.close(data, deal);
      case 'RevokeDeal':
        return outcome.revoke(data, deal);
      case 'ReassignDeal':
        return reassign(data, deal);
      case 'CompareCustomer':
        return claims.compareCustomer(data, deal);
      case 'EndDuplicate':
        return claims.endDuplicate(data, deal);
      case 'ConfirmDealClaim':
        return claims.confirmClaim(data, deal);
      case 'RecordDealOverlap':
        return claims.recordOverlap(data, deal);
      case 'RecordDealContest':
        return claims.recordContest(data, deal);
      case 'RecordConflictDecision':
        return claims.recordDecision(data, deal);
      case 'ReturnUnansweredDeal':
        return review.returnUnanswered(data, deal);
      case 'RequestDealExtension':
        return protection.requestExtension(data, deal);
      case 'DecideDealExtension':
        return protection.decideExtension(data, deal);
      case 'NoteProtectionEnding':
        return protection.noteEnding(data, deal);
      case 'AttachBom':
        return outcome.attachBom(data, deal);
      case 'ExpireDealProtection':
        return protection.expireProtection(data, deal);
    }
  },
};
