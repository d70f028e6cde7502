import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class ConsentToLocatorCommand extends PartnerBusCommand<
  'ConsentToLocator',
  Readonly<{ partnerId: string }>
> {}

export const ConsentToLocatorHandler = runsToday(
  ConsentToLocatorCommand,
  'ConsentToLocator',
  (asked, { act, facts: programme }) => ({ ...asked, programme, act }),
);
