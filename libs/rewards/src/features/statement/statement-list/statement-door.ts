import { recordDoor } from '@channel/http';
import { statementDecider } from '../../../domain/statement/statement.decider';

/** A partner opens the events of its statements; runs, quarters and rate tables are the vendor's own. */
export const statementDoor = recordDoor(
  statementDecider,
  ['partner.finance', 'partner.admin'],
  (statement, { orgId }) => statement.status !== 'none' && statement.partnerId === orgId,
);
