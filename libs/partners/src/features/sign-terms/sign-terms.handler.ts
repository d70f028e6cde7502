import { PartnerBusCommand, runsToday } from '../../runs-today';

export class SignTermsCommand extends PartnerBusCommand<
  'SignTerms',
  Readonly<{ partnerId: string; termsVersion: number }>
> {}

export const SignTermsHandler = runsToday(
  SignTermsCommand,
  'SignTerms',
  (asked, { facts: programme, act }) => ({ ...asked, programme, act }),
);
