import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class WithdrawLocatorConsentCommand extends PartnerBusCommand<
  'WithdrawLocatorConsent',
  Readonly<{ partnerId: string }>
> {}

export const WithdrawLocatorConsentHandler = runsToday(
  WithdrawLocatorConsentCommand,
  'WithdrawLocatorConsent',
  (asked, { act }) => ({ ...asked, act }),
);
