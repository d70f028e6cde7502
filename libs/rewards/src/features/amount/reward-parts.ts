import type { AmountPart, Role } from '@channel/http';
import type { Accrued } from '../../calculation/accrued-lines';
import type { RewardLine } from '../../domain/engine/lines';
import { STATEMENT_READERS } from '../../statement.view';

/** Who may open the trace of a line. */
const TRACE_READERS: readonly Role[] = STATEMENT_READERS;

const named = ({ invoiceNo, invoiceLine, sku, quantity, planId, year }: RewardLine) => ({
  name: `${invoiceNo}/${invoiceLine}`,
  note: year === undefined ? `${String(quantity)} × ${sku}, ${planId}` : planId,
});

/** A line of a run or of a statement: its trace explains it. */
export const linePart = (line: RewardLine): AmountPart => ({
  ...{ what: 'reward_line', ...named(line), amount: line.amount },
  why: { rewardLineId: line.rewardLineId, readers: TRACE_READERS },
});

/**
 * What is expected of a line. It is explained as it is calculated now, so only while that is what is expected.
 * @param accrualId of a line that no statement has yet
 */
export const accruedPart = (
  { lineId, planId, amount, line }: Accrued,
  accrualId: string | undefined,
): AmountPart => {
  if (line === undefined) return { what: 'accrued_line', name: lineId, note: planId, amount };
  const part = { what: 'accrued_line', ...named(line), amount } as const;
  if (line.amount.amount !== amount.amount) return part;
  const { rewardLineId } = line;
  const of = accrualId === undefined ? {} : { accrualId };
  return { ...part, why: { rewardLineId, ...of, readers: TRACE_READERS } };
};
