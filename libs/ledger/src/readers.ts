import type { Role } from '@channel/http';

/** Who reads the books. */
export const LEDGER_READERS: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];
