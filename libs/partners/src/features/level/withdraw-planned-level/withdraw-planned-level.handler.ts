import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class WithdrawPlannedLevelCommand extends PartnerBusCommand<
  'WithdrawPlannedLevel',
  Readonly<{ partnerId: string; effectiveOn: string }>
> {}

export const WithdrawPlannedLevelHandler = runsToday(
  WithdrawPlannedLevelCommand,
  'WithdrawPlannedLevel',
  (asked, { act }) => ({ ...asked, act }),
);
