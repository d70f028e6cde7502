import { addDays, endOfDay } from '@channel/kernel';
import { PartnerBusCommand, runsToday } from '../../runs-today';

export class ChangePartnerLevelCommand extends PartnerBusCommand<
  'ChangePartnerLevel',
  Readonly<{
    partnerId: string;
    level: string;
    /** By default today. */
    effectiveOn?: string | undefined;
    reason: string;
  }>
> {}

export const ChangePartnerLevelHandler = runsToday(
  ChangePartnerLevelCommand,
  'ChangePartnerLevel',
  ({ effectiveOn: on, ...asked }, { facts: programme, act, zone }) => {
    const effectiveOn = on ?? act.on;
    const beginsAt = endOfDay(addDays(effectiveOn, -1), zone);
    return { ...asked, effectiveOn, beginsAt, programme, act };
  },
  ({ effectiveOn }) => effectiveOn,
);
