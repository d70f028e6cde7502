import { answeredBy, BusCommand } from '@channel/runtime';
import { Acceptance, type AcceptanceRefusal, type Accepting } from '../../../acceptance';
import type { Invitation } from '../../../domain/invitation/invitation';

export class AcceptInvitationCommand extends BusCommand<Accepting, AcceptanceRefusal, Invitation> {}

export const AcceptInvitationHandler = answeredBy(
  AcceptInvitationCommand,
  Acceptance,
  (acceptance, data, meta) => acceptance.accept(data, meta),
);
