import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class ReinstatePartnerCommand extends PartnerBusCommand<
  'ReinstatePartner',
  Readonly<{ partnerId: string; reason: string }>
> {}

export const ReinstatePartnerHandler = runsToday(
  ReinstatePartnerCommand,
  'ReinstatePartner',
  (asked, { act }) => ({ ...asked, act }),
);
