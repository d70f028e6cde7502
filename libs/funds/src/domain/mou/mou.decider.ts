import { decidedBy, refuse, type Decider, type Decision } from '@channel/kernel';
import * as agreement from './mou.agreement';
import type { MouCommand, MouRefusal } from './mou.commands';
import type { MouEvent } from './mou.events';
import * as milestones from './mou.milestones';
import { evolve, initial, type KnownMou, type Mou } from './mou';
import * as payment from './mou.payment';

/** What is asked of an agreement that nobody proposed. */
const known =
  <Data, Code extends MouRefusal, None extends MouRefusal>(
    decide: (data: Data, mou: KnownMou) => Decision<MouEvent, Code>,
    none: () => Decision<MouEvent, None>,
  ) =>
  (data: Data, mou: Mou): Decision<MouEvent, Code | None> =>
    mou.status === 'none' ? none() : decide(data, mou);

const nothing = () => [];
const notOpen = () => refuse('MOU_NOT_OPEN', 'There is no such agreement.');
const noMilestone = () => refuse('MILESTONE_NOT_OPEN', 'There is no such agreement.');
const notPayable = () => refuse('NOT_PAYABLE', 'There is no such agreement.');

/** `mou-<id>`: a co-investment with its versions, signatures and milestones, and the money that they release. */
export const mouDecider: Decider<Mou, MouCommand, MouEvent, MouRefusal> = {
  stream: 'mou',
  initial,
  evolve,
  decide: decidedBy<MouCommand, Mou, MouEvent, MouRefusal>({
    ProposeMou: agreement.propose,
    ReviseMou: known(agreement.revise, notOpen),
    WithdrawMouProposal: known(agreement.withdraw, notOpen),
    SignMou: known(agreement.sign, notOpen),
    SubmitMouMilestone: known(milestones.submit, notOpen),
    RecordMouEvidence: known(milestones.recordEvidence, nothing),
    NoteMouMilestoneOverdue: known(milestones.noteOverdue, nothing),
    AcceptMouMilestone: known(milestones.accept, noMilestone),
    ReturnMouMilestone: known(milestones.giveBack, noMilestone),
    TerminateMou: known(agreement.terminate, notOpen),
    EndMou: known(milestones.end, nothing),
    ReserveMouDraw: known(payment.reserve, notPayable),
    SettleMouDraw: known(payment.settle, notPayable),
    ReleaseMouDraw: known(payment.release, notPayable),
  }),
};
