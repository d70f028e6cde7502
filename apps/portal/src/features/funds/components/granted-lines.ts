import type { BodyOf } from '@channel/client';
import { decimalOf, parseAmount } from '../../../shared/format/money';
import type { Claim } from '../api/claims.query';

/** By line what of its cut is granted, as it is typed. */
export type Granted = Readonly<Record<string, string>>;
type Lines = Claim['lines'];

/** Of which something was cut. */
export const cutLines = (
  lines: Lines,
): readonly (Lines[number] & Readonly<{ cut: NonNullable<Lines[number]['cut']> }>)[] =>
  lines.flatMap((line) => (line.cut === null || line.cut.amount === '0' ? [] : [{ ...line, cut: line.cut }]));

/** All that was cut. */
export const allOf = (lines: Lines): Granted =>
  Object.fromEntries(cutLines(lines).map(({ line, cut }) => [line, decimalOf(cut)]));

/** @returns undefined while one of them is no amount */
export const grantOf = (lines: Lines, typed: Granted): BodyOf<'decideMdfDispute'>['lines'] => {
  const granted = cutLines(lines).map(({ line, share: { currency } }) => {
    const amount = parseAmount(typed[line] ?? '', currency);
    return amount === undefined ? undefined : { line, granted: { amount, currency } };
  });
  return granted.every((line) => line !== undefined) ? granted : undefined;
};
