import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class TerminatePartnerCommand extends PartnerBusCommand<
  'TerminatePartner',
  Readonly<{ partnerId: string; reason: string }>
> {}

export const TerminatePartnerHandler = runsToday(
  TerminatePartnerCommand,
  'TerminatePartner',
  (asked, { act }) => ({ ...asked, act }),
);
