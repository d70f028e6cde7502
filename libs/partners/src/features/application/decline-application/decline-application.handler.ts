import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class DeclineApplicationCommand extends PartnerBusCommand<
  'DeclineApplication',
  Readonly<{ partnerId: string; reason: string }>
> {}

export const DeclineApplicationHandler = runsToday(
  DeclineApplicationCommand,
  'DeclineApplication',
  (asked, { act }) => ({ ...asked, act }),
);
