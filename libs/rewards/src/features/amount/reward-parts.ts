import type { AmountPart, Role } from '@channel/http';
import type { RewardLine } from '../../domain/engine/lines';
import { STATEMENT_READERS } from '../../statement.view';

/** Who may open the trace of a line. */
const TRACE_READERS: readonly Role[] = STATEMENT_READERS;

const named = ({ invoiceNo, invoiceLine, sku, quantity, planId }: RewardLine) => ({
  name: `${invoiceNo}/${invoiceLine}`,
  note: `${String(quantity)} × ${sku}, ${planId}`,
});

/** A line of a run or of a statement: its trace explains it. */
export const linePart = (line: RewardLine): AmountPart => ({
  ...{ what: 'reward_line', ...named(line), amount: line.amount },
  why: { rewardLineId: line.rewardLineId, readers: TRACE_READERS },
});

/** What is expected of a line that no statement has yet. */
export const accruedPart = (
  {
    lineId,
    planId,
    amount,
    line,
  }: Readonly<{
    lineId: string;
    planId: string;
    amount: AmountPart['amount'];
    line: RewardLine | undefined;
  }>,
  accrualId: string,
): AmountPart =>
  line === undefined
    ? { what: 'accrued_line', name: lineId, note: planId, amount }
    : {
        ...{ what: 'accrued_line', ...named(line), amount },
        why: { rewardLineId: line.rewardLineId, accrualId, readers: TRACE_READERS },
      };
