import { isZero } from '../../../shared/format/money';
import type { Statement } from '../api/statements.query';

export type StepKey = 'stepIssued' | 'stepPayable' | 'stepPaying' | 'stepPaid';
export type StepState = 'done' | 'now' | 'to_come';

/** Where a statement is on its way to the bank, by what of it is payable, in payment and paid. */
export const railOf = (
  {
    payableFromOn,
    inPayment,
    paid,
    status,
  }: Pick<Statement, 'payableFromOn' | 'inPayment' | 'paid' | 'status'>,
  today: string,
): readonly Readonly<{ key: StepKey; state: StepState }>[] => {
  const settled = status === 'settled' || !isZero(paid);
  const paying = settled || !isZero(inPayment);
  const payable = paying || status === 'accepted' || payableFromOn <= today.slice(0, 10);
  const steps: readonly (readonly [StepKey, boolean])[] = [
    ['stepIssued', true],
    ['stepPayable', payable],
    ['stepPaying', paying],
    ['stepPaid', settled],
  ];
  const now = steps.findIndex(([, done]) => !done);
  return steps.map(([key, done], at) => ({ key, state: done ? 'done' : at === now ? 'now' : 'to_come' }));
};
