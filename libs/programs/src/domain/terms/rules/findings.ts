import {
  compareRational,
  parseDecimal,
  parseMoney,
  rational,
  type MoneyJson,
  type RefusalDetail,
} from '@channel/kernel';
import type { ProgrammeDefinition, Role } from '../definition';

/** A rule names the parts of a definition that it reads: it is asked only when all of them have their form. */
export type Rule = Readonly<{
  reads: readonly (keyof ProgrammeDefinition)[];
  findings: (definition: ProgrammeDefinition) => readonly RefusalDetail[];
}>;
export const rule = <Part extends keyof ProgrammeDefinition>(
  reads: readonly Part[],
  findings: (parts: Pick<ProgrammeDefinition, Part>) => readonly RefusalDetail[],
): Rule => ({ reads, findings });

export const finding = (pointer: string, code: string, detail: string): RefusalDetail => ({
  pointer,
  code,
  detail,
});
export const at = (path: string): string => `/definition${path}`;
export const duplicates = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/** A finding for each value that is none of the known ones, at its own place. */
export const unknown = (
  values: readonly string[],
  known: readonly string[],
  place: string,
  code: string,
): readonly RefusalDetail[] =>
  values.flatMap((value, index) =>
    known.includes(value)
      ? []
      : [finding(`${place}/${String(index)}`, code, `${value} is not known to this programme.`)],
  );
/** The same for one value. */
export const unknownOne = (value: string, known: readonly string[], place: string, code: string) =>
  known.includes(value) ? [] : [finding(place, code, `${value} is not known to this programme.`)];

export const levelsOf = (roles: readonly Role[], role: string): readonly string[] | undefined =>
  roles.find(({ id }) => id === role)?.levels.value.map(({ id }) => id);

/** The levels that a table names and its role has not. */
export const unknownLevels = (
  byLevel: Readonly<Record<string, unknown>>,
  role: string,
  place: string,
  roles: readonly Role[],
): readonly RefusalDetail[] => {
  const levels = levelsOf(roles, role);
  if (levels === undefined) return [finding(place, 'ROLE_UNKNOWN', `${role} is no role.`)];
  return Object.keys(byLevel).flatMap((level) =>
    unknownOne(level, levels, `${place}/${level}`, 'LEVEL_UNKNOWN'),
  );
};

export const moneyFindings = (
  pointer: string,
  amount: MoneyJson,
  currency: string,
): readonly RefusalDetail[] => {
  try {
    parseMoney(amount);
  } catch {
    return [finding(pointer, 'AMOUNT_INVALID', `${amount.amount} ${amount.currency} is not an amount.`)];
  }
  return amount.currency === currency
    ? []
    : [finding(`${pointer}/currency`, 'CURRENCY_DIFFERS', `Limits are in ${currency}.`)];
};

export const percentFindings = (pointer: string, percent: string): readonly RefusalDetail[] => {
  try {
    const rate = parseDecimal(percent);
    if (compareRational(rate, rational(0n)) >= 0 && compareRational(rate, rational(100n)) <= 0) return [];
  } catch {
    // Falls through to the one answer for what is not a percentage.
  }
  return [finding(pointer, 'PERCENT_INVALID', `"${percent}" is not a percentage from 0 to 100.`)];
};
