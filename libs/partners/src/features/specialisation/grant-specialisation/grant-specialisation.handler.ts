import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class GrantSpecialisationCommand extends PartnerBusCommand<
  'GrantSpecialisation',
  Readonly<{
    partnerId: string;
    specialisation: string;
    /** By default today. */
    fromOn?: string | undefined;
    /** First day no longer covered. */
    beforeOn?: string | undefined;
  }>
> {}

export const GrantSpecialisationHandler = runsToday(
  GrantSpecialisationCommand,
  'GrantSpecialisation',
  ({ fromOn, beforeOn: untilOn = null, ...asked }, { facts: programme, act }) => ({
    ...asked,
    ...{ fromOn: fromOn ?? act.on, untilOn, programme, act },
  }),
  ({ fromOn }) => fromOn,
);
