import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class WithdrawPlannedSpecialisationCommand extends PartnerBusCommand<
  'WithdrawPlannedSpecialisation',
  Readonly<{ partnerId: string; specialisation: string; fromOn: string }>
> {}

export const WithdrawPlannedSpecialisationHandler = runsToday(
  WithdrawPlannedSpecialisationCommand,
  'WithdrawPlannedSpecialisation',
  (asked, { act }) => ({ ...asked, act }),
);
