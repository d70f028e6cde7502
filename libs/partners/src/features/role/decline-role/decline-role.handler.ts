import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class DeclineRoleCommand extends PartnerBusCommand<
  'DeclineRole',
  Readonly<{ partnerId: string; role: string; reason: string }>
> {}

export const DeclineRoleHandler = runsToday(DeclineRoleCommand, 'DeclineRole', (asked, { act }) => ({
  ...asked,
  act,
}));
