import type { AmountPart, Explainer, PartKind } from '@channel/http';
import type { OutlookLine, OutlookState } from './domain/batch/outlook';
import type { PayoutPart } from './domain/batch/payout-batch.events';

/** What a statement’s own amount is called in each state in which it stands here. */
const OF_STATEMENT: Readonly<Record<OutlookState, string>> = {
  ...{ accrued: 'total', expected: 'total', onHold: 'payable', payable: 'payable' },
  ...{ inPayment: 'inPayment', paid: 'paid' },
};

/** What explains a line; a record without an amount that is explained here has its own page. */
export const explainerOf = ({
  record: { kind, id },
  state,
}: Pick<OutlookLine, 'record' | 'state'>): Explainer | undefined => {
  switch (kind) {
    case 'accrual':
      return { of: { kind, recordId: id, amount: 'expected' } };
    case 'statement':
      return { of: { kind, recordId: id, amount: OF_STATEMENT[state] } };
    case 'mdf-claim':
      return { of: { kind, recordId: id, amount: 'approved' } };
    case 'payment': {
      const [recordId = '', amount = ''] = id.split('.');
      return { of: { kind, recordId, amount } };
    }
    default:
      return undefined;
  }
};

const KINDS: Readonly<Record<string, PartKind>> = {
  ...{ accrual: 'accrual', statement: 'statement', payment: 'payment', 'mdf-claim': 'mdf_claim' },
};
const kindOf = (kind: string): PartKind => KINDS[kind] ?? 'paid_source';

/** A line of what a payee may expect. */
export const outlookPart = (line: OutlookLine): AmountPart => {
  const why = explainerOf(line);
  return {
    ...{ what: kindOf(line.record.kind), name: line.name, amount: line.amount, on: line.on },
    because: line.because?.detail ?? null,
    ...(why === undefined ? {} : { why }),
  };
};

/** What one record gives to an item: of a statement the lines that the item holds or has paid. */
export const sourcePart = (
  { source: { kind, id, number }, amount }: PayoutPart,
  itemId: string,
): AmountPart => {
  const why: Explainer | undefined =
    kind === 'statement'
      ? { of: { kind, recordId: id, amount: itemId } }
      : explainerOf({ record: { kind, id }, state: 'paid' });
  return { what: kindOf(kind), name: number, amount, ...(why === undefined ? {} : { why }) };
};
