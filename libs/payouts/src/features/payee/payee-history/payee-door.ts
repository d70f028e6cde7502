import { recordDoor } from '@channel/http';
import { payeeDecider } from '../../../domain/payee/payee.decider';

/** A partner opens the events of its own account; batches are the vendor's. */
export const payeeDoor = recordDoor(
  payeeDecider,
  ['partner.admin', 'partner.finance'],
  (_payee, { orgId }, { stream }) => stream === `${payeeDecider.stream}-${orgId}`,
);
