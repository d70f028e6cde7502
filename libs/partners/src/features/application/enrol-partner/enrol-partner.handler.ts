import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class EnrolPartnerCommand extends PartnerBusCommand<
  'EnrolPartner',
  Readonly<{
    partnerId: string;
    /** Absent for distributors. */
    level?: string | undefined;
    countryTier: string;
    regions: readonly string[];
    /** By default the regions. */
    territory?: readonly string[] | undefined;
    /** By default today. */
    effectiveOn?: string | undefined;
  }>
> {}

export const EnrolPartnerHandler = runsToday(
  EnrolPartnerCommand,
  'EnrolPartner',
  ({ level = null, effectiveOn, territory, ...asked }, { facts: programme, act }) => ({
    ...asked,
    ...(territory === undefined ? {} : { territory }),
    ...{ level, effectiveOn: effectiveOn ?? act.on, programme, act },
  }),
  ({ effectiveOn }) => effectiveOn,
);
