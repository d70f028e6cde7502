import { PartnerBusCommand, runsToday } from '../../../runs-today';

type Followed = Readonly<{ partnerId: string; certification: string; decidedBy: string }>;

/** Sent where the contract of a qualification is signed, and where its status is ended: nobody grants one by themselves. */
export class GrantCertificationCommand extends PartnerBusCommand<
  'GrantCertification',
  Followed & Readonly<{ fromOn: string }>
> {}
export class EndCertificationCommand extends PartnerBusCommand<
  'EndCertification',
  Followed & Readonly<{ untilOn: string; reason: string }>
> {}

export const GrantCertificationHandler = runsToday(
  GrantCertificationCommand,
  'GrantCertification',
  (asked, { act }) => ({ ...asked, act }),
  ({ fromOn }) => fromOn,
);
export const EndCertificationHandler = runsToday(
  EndCertificationCommand,
  'EndCertification',
  (asked, { act }) => ({ ...asked, act }),
  ({ untilOn }) => untilOn,
);
