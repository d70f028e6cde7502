import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class GrantSpecialisationCommand extends PartnerBusCommand<
  'GrantSpecialisation',
  Readonly<{
    partnerId: string;
    specialisation: string;
    /** By default today. */
    fromOn?: string | undefined;
    /** First day no longer covered. */
    untilOn?: string | undefined;
  }>
> {}

export const GrantSpecialisationHandler = runsToday(
  GrantSpecialisationCommand,
  'GrantSpecialisation',
  ({ fromOn, untilOn = null, ...asked }, { facts: programme, act }) => ({
    ...asked,
    ...{ fromOn: fromOn ?? act.on, untilOn, programme, act },
  }),
  ({ fromOn }) => fromOn,
);
