import type { BodyOf } from '@channel/client';
import { decimalOf, parseAmount } from '../../../shared/format/money';
import type { Claim } from '../api/claims.query';

/** By line what of it is approved, as it is typed, and why less. */
export type Typed = Readonly<Record<string, Readonly<{ amount: string; reason: string }>>>;
type Lines = Claim['lines'];

/** As it was claimed: the share of each line. */
export const asClaimed = (lines: Lines): Typed =>
  Object.fromEntries(lines.map(({ line, share }) => [line, { amount: decimalOf(share), reason: '' }]));

export const isLess = ({ line, share }: Lines[number], typed: Typed): boolean =>
  parseAmount(typed[line]?.amount ?? '', share.currency) !== share.amount;

/**
 * What is sent: nothing where everything is approved as it was claimed, else every line.
 * @returns undefined while one of them is no amount
 */
export const approvalOf = (lines: Lines, typed: Typed): BodyOf<'approveMdfClaim'> | undefined => {
  if (!lines.some((line) => isLess(line, typed))) return {};
  const decided = lines.map((line) => {
    const { amount: text = '', reason = '' } = typed[line.line] ?? {};
    const { currency } = line.share;
    const amount = parseAmount(text, currency);
    const why = isLess(line, typed) ? { reason } : {};
    return amount === undefined ? undefined : { line: line.line, approved: { amount, currency }, ...why };
  });
  return decided.every((line) => line !== undefined) ? { lines: decided } : undefined;
};
