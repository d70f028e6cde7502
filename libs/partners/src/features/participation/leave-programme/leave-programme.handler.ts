import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class LeaveProgrammeCommand extends PartnerBusCommand<
  'LeaveProgramme',
  Readonly<{ partnerId: string; reason: string }>
> {}

export const LeaveProgrammeHandler = runsToday(LeaveProgrammeCommand, 'LeaveProgramme', (asked, { act }) => ({
  ...asked,
  act,
}));
