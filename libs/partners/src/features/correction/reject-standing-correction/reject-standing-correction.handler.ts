import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class RejectStandingCorrectionCommand extends PartnerBusCommand<
  'RejectStandingCorrection',
  Readonly<{ partnerId: string; correctionId: string; reason: string }>
> {}

export const RejectStandingCorrectionHandler = runsToday(
  RejectStandingCorrectionCommand,
  'RejectStandingCorrection',
  (asked, { act }) => ({ ...asked, act }),
);
