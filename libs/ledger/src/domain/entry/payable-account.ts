import type { AccountKind } from './account-kind';
import type { AccountRef } from './legs';

/** Each kind of source has a payable account of its own; that of statements bears the plain name. */
export const payableOf = (sourceKind: string): AccountRef<AccountKind> =>
  sourceKind === 'statement' ? 'partner_payable' : { kind: 'partner_payable', of: sourceKind };
