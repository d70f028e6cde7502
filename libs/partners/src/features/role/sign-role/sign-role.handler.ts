import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class SignRoleCommand extends PartnerBusCommand<
  'SignRole',
  Readonly<{ partnerId: string; role: string; termsVersion: number }>
> {}

export const SignRoleHandler = runsToday(SignRoleCommand, 'SignRole', (asked, { facts: programme, act }) => ({
  ...asked,
  programme,
  act,
}));
