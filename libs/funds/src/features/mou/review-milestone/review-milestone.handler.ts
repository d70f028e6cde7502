import { MouBusCommand, runsOnMou } from '../../../mou-desk';

export class AcceptMouMilestoneCommand extends MouBusCommand<'AcceptMouMilestone'> {}
export class ReturnMouMilestoneCommand extends MouBusCommand<'ReturnMouMilestone'> {}

export const AcceptMouMilestoneHandler = runsOnMou(AcceptMouMilestoneCommand, 'AcceptMouMilestone');
export const ReturnMouMilestoneHandler = runsOnMou(ReturnMouMilestoneCommand, 'ReturnMouMilestone');
