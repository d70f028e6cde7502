import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type {
  ConfirmDealClaim,
  EndDuplicate,
  RecordConflictDecision,
  RecordDealContest,
  RecordDealOverlap,
} from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

/** What the opportunity's stream says to one registration. */
export type ClaimAnswer = Readonly<
  { dealId: string; opportunityId: string } & (
    | { is: 'held' }
    | { is: 'overlap'; holderId: string }
    | { is: 'duplicate'; ofDealId: string }
    | { is: 'contested' | 'uncontested'; conflictId: string }
    | { is: 'decided'; conflictId: string; holderId: string; allowed: boolean }
  )
>;

type RecordAnswer =
  ConfirmDealClaim | RecordDealOverlap | EndDuplicate | RecordDealContest | RecordConflictDecision;

export class RecordClaimAnswerCommand extends BusCommand<ClaimAnswer, RefusalsOf<RecordAnswer>> {}

@CommandHandler(RecordClaimAnswerCommand)
export class RecordClaimAnswerHandler implements ICommandHandler<RecordClaimAnswerCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: RecordClaimAnswerCommand): Promise<Outcome<RefusalsOf<RecordAnswer>>> {
    return this.runner.run(dealDecider, data.dealId, commandOf(data, meta.now), meta, { visible: anyone });
  }
}

const commandOf = (data: ClaimAnswer, at: string): RecordAnswer => {
  const { dealId, opportunityId } = data;
  switch (data.is) {
    case 'held':
      return { type: 'ConfirmDealClaim', data: { dealId, opportunityId, at } };
    case 'overlap': {
      const { holderId } = data;
      return { type: 'RecordDealOverlap', data: { dealId, opportunityId, holderId, at } };
    }
    case 'duplicate':
      return { type: 'EndDuplicate', data: { dealId, ofDealId: data.ofDealId, at } };
    case 'contested':
    case 'uncontested': {
      const { conflictId, is } = data;
      const contested = is === 'contested';
      return { type: 'RecordDealContest', data: { dealId, opportunityId, conflictId, contested, at } };
    }
    case 'decided': {
      const { conflictId, holderId, allowed } = data;
      const decided = { dealId, opportunityId, conflictId, holderId, allowed, at };
      return { type: 'RecordConflictDecision', data: decided };
    }
  }
};
