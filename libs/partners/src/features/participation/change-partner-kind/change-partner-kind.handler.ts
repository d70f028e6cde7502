import type { PartnerKind } from '../../../domain/partner/partner.events';
import { PartnerBusCommand, runsToday } from '../../../runs-today';

export class ChangePartnerKindCommand extends PartnerBusCommand<
  'ChangePartnerKind',
  Readonly<{ partnerId: string; kind: PartnerKind; reason: string }>
> {}

export const ChangePartnerKindHandler = runsToday(
  ChangePartnerKindCommand,
  'ChangePartnerKind',
  (asked, { act, facts: programme }) => ({ ...asked, programme, act }),
);
