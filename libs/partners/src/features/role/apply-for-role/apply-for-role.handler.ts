import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class ApplyForRoleCommand extends PartnerBusCommand<
  'ApplyForRole',
  Readonly<{ partnerId: string; role: string; reason: string }>
> {}

export const ApplyForRoleHandler = runsToday(
  ApplyForRoleCommand,
  'ApplyForRole',
  (asked, { facts: programme, act }) => ({ ...asked, programme, act }),
);
