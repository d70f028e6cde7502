import type { DatedAct } from '@channel/kernel';

/** An act as a handler makes it; a test says what it is about. */
export const actBy = (by: string, rest: Partial<DatedAct> = {}): DatedAct => ({
  by,
  type: 'person',
  orgId: 'vendor',
  at: '2026-10-02T09:00:00.000Z',
  on: '2026-10-02',
  ...rest,
});
