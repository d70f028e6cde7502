import type { Day } from '@channel/kernel';
import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class EndAssignmentCommand extends PartnerBusCommand<
  'EndAssignment',
  Readonly<{
    partnerId: string;
    assignmentId: string;
    /** By default today. */
    untilOn?: Day | undefined;
    reason: string;
  }>
> {}

export const EndAssignmentHandler = runsToday(
  EndAssignmentCommand,
  'EndAssignment',
  ({ untilOn, ...asked }, { act }) => ({ ...asked, untilOn: untilOn ?? act.on, act }),
  ({ untilOn }) => untilOn,
);
