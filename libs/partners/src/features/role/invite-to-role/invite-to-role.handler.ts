import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class InviteToRoleCommand extends PartnerBusCommand<
  'InviteToRole',
  Readonly<{ partnerId: string; role: string; reason: string }>
> {}

export const InviteToRoleHandler = runsToday(
  InviteToRoleCommand,
  'InviteToRole',
  (asked, { facts: programme, act }) => ({ ...asked, programme, act }),
);
