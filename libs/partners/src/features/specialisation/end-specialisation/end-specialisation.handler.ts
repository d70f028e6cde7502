import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class EndSpecialisationCommand extends PartnerBusCommand<
  'EndSpecialisation',
  Readonly<{
    partnerId: string;
    specialisation: string;
    /** First day no longer covered; by default today. */
    untilOn?: string | undefined;
    reason: string;
  }>
> {}

export const EndSpecialisationHandler = runsToday(
  EndSpecialisationCommand,
  'EndSpecialisation',
  ({ untilOn, ...asked }, { facts: programme, act }) => ({
    ...asked,
    ...{ untilOn: untilOn ?? act.on, programme, act },
  }),
  ({ untilOn }) => untilOn,
);
