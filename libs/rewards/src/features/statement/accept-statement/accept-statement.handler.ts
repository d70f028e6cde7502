import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, VENDOR_ORG, type Asked } from '@channel/runtime';
import type { Statement } from '../../../domain/statement/statement';
import { statementDecider, type AcceptStatement } from '../../../domain/statement/statement.decider';

export class AcceptStatementCommand extends BusCommand<
  Asked<AcceptStatement>,
  RefusalsOf<AcceptStatement>,
  Statement
> {}

export const AcceptStatementHandler = runs(AcceptStatementCommand, statementDecider, {
  type: 'AcceptStatement',
  id: 'statementId',
  visible:
    ({ orgId }, { by }) =>
    (statement) =>
      statement.status !== 'none' &&
      (by === 'deadline' || orgId === VENDOR_ORG || statement.partnerId === orgId),
});
