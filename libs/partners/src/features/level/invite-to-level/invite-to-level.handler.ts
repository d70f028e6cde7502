import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class InviteToLevelCommand extends PartnerBusCommand<
  'InviteToLevel',
  Readonly<{ partnerId: string; level: string; reason: string }>
> {}

export const InviteToLevelHandler = runsToday(
  InviteToLevelCommand,
  'InviteToLevel',
  (asked, { facts: programme, act }) => ({ ...asked, programme, act }),
);
