import type { Day } from '@channel/kernel';
import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class EndAssignmentCommand extends PartnerBusCommand<
  'EndAssignment',
  Readonly<{
    partnerId: string;
    assignmentId: string;
    /** By default today. */
    beforeOn?: Day | undefined;
    reason: string;
  }>
> {}

export const EndAssignmentHandler = runsToday(
  EndAssignmentCommand,
  'EndAssignment',
  ({ beforeOn, ...asked }, { act }) => ({ ...asked, untilOn: beforeOn ?? act.on, act }),
  ({ untilOn }) => untilOn,
);
