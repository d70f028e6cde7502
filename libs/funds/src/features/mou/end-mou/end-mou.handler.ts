import { MouBusCommand, runsOnMou } from '../../../mou-desk';

export class TerminateMouCommand extends MouBusCommand<'TerminateMou'> {}

export const TerminateMouHandler = runsOnMou(TerminateMouCommand, 'TerminateMou');
