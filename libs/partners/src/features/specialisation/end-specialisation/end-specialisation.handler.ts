import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class EndSpecialisationCommand extends PartnerBusCommand<
  'EndSpecialisation',
  Readonly<{
    partnerId: string;
    specialisation: string;
    /** First day no longer covered; by default today. */
    beforeOn?: string | undefined;
    reason: string;
  }>
> {}

export const EndSpecialisationHandler = runsToday(
  EndSpecialisationCommand,
  'EndSpecialisation',
  ({ beforeOn, ...asked }, { facts: programme, act }) => ({
    ...asked,
    ...{ untilOn: beforeOn ?? act.on, programme, act },
  }),
  ({ untilOn }) => untilOn,
);
