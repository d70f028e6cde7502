import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class EnrolInRoleCommand extends PartnerBusCommand<
  'EnrolInRole',
  Readonly<{
    partnerId: string;
    role: string;
    level: string;
    regions: readonly string[];
    effectiveOn?: string | undefined;
  }>
> {}

export const EnrolInRoleHandler = runsToday(
  EnrolInRoleCommand,
  'EnrolInRole',
  ({ effectiveOn, ...asked }, { facts: programme, act }) => ({
    ...asked,
    effectiveOn: effectiveOn ?? act.on,
    programme,
    act,
  }),
  ({ effectiveOn }) => effectiveOn,
);
