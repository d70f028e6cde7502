import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class InviteToSpecialisationCommand extends PartnerBusCommand<
  'InviteToSpecialisation',
  Readonly<{ partnerId: string; specialisation: string; reason: string }>
> {}

export const InviteToSpecialisationHandler = runsToday(
  InviteToSpecialisationCommand,
  'InviteToSpecialisation',
  (asked, { facts: programme, act }) => ({ ...asked, programme, act }),
);
