import type { Day } from '@channel/kernel';
import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class EndRecordCommand extends PartnerBusCommand<
  'EndRecord',
  Readonly<{
    partnerId: string;
    recordId: string;
    /** By default today. */
    untilOn?: Day | undefined;
    reason: string;
  }>
> {}

export const EndRecordHandler = runsToday(
  EndRecordCommand,
  'EndRecord',
  ({ untilOn, ...asked }, { act }) => ({ ...asked, untilOn: untilOn ?? act.on, act }),
  ({ untilOn }) => untilOn,
);
