import { MouBusCommand, runsOnMou } from '../../../mou-desk';

export class SignMouCommand extends MouBusCommand<'SignMou'> {}

export const SignMouHandler = runsOnMou(SignMouCommand, 'SignMou');
