import type { Day } from '@channel/kernel';
import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class EndRecordCommand extends PartnerBusCommand<
  'EndRecord',
  Readonly<{
    partnerId: string;
    recordId: string;
    /** By default today. */
    beforeOn?: Day | undefined;
    reason: string;
  }>
> {}

export const EndRecordHandler = runsToday(
  EndRecordCommand,
  'EndRecord',
  ({ beforeOn, ...asked }, { act }) => ({ ...asked, untilOn: beforeOn ?? act.on, act }),
  ({ untilOn }) => untilOn,
);
