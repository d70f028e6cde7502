import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class SuspendPartnerCommand extends PartnerBusCommand<
  'SuspendPartner',
  Readonly<{ partnerId: string; reason: string }>
> {}

export const SuspendPartnerHandler = runsToday(SuspendPartnerCommand, 'SuspendPartner', (asked, { act }) => ({
  ...asked,
  act,
}));
