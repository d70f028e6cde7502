import {
  add,
  isZero,
  money,
  moneyJson,
  parseMoney,
  rational,
  round,
  subtract,
  totalOf,
  zero,
  type Money,
  type MoneyJson,
} from '@channel/kernel';

/** What somebody of finance should know of a partner before a run is submitted. */
export const RUN_FLAGS = [
  'excluded',
  'no_account',
  'other_currency',
  'negative',
  'over_cap',
  'serial_seen_twice',
  'adjusted',
] as const;
export type RunFlag = (typeof RUN_FLAGS)[number];

/** What the lines of a run add up to, of a partner or of a group. */
export type RunSums = Readonly<{
  lines: number;
  /** What the lines that earn rest on; a shipped line counts once, whatever plans pay it. */
  base: MoneyJson;
  /** Of the quarter itself. */
  gross: MoneyJson;
  /** For earlier quarters. */
  adjustments: MoneyJson;
}>;
export type PartnerSums = RunSums &
  Readonly<{ partnerId: string; code: string; overCap: boolean; serialTwice: boolean }>;

/** What is known of a partner beside the lines of the run. */
export type PartnerBeside = Readonly<{
  excluded: boolean;
  /** Currency of the account that is paid to; nothing: there is none. */
  accountCurrency: string | undefined;
  /** Of earlier statements, what is neither paid nor netted. */
  carry: MoneyJson;
}>;
export type SheetRow = RunSums &
  Readonly<{
    id: string;
    partnerId: string;
    code: string;
    /** Gross for each hundred of base, to two decimals; nothing: no base. */
    percent: string | null;
    total: MoneyJson;
    carry: MoneyJson;
    /** Nothing: it gets no statement from this run. */
    net: MoneyJson | null;
    flags: readonly RunFlag[];
  }>;

/** One partner's row of a run: what its statement would say, and what its payment would be. */
export const sheetRow = (
  { overCap, serialTwice, ...sums }: PartnerSums,
  { excluded, accountCurrency, carry }: PartnerBeside,
): SheetRow => {
  const { partnerId, base, gross, adjustments } = sums;
  const total = totalOf([gross, adjustments], gross.currency);
  const net = totalOf([total, carry], gross.currency);
  const holds: Readonly<Record<RunFlag, boolean>> = {
    excluded,
    no_account: accountCurrency === undefined,
    other_currency: accountCurrency !== undefined && accountCurrency !== total.currency,
    negative: !excluded && parseMoney(net).minor < 0n,
    over_cap: overCap,
    serial_seen_twice: serialTwice,
    adjusted: !isZero(parseMoney(adjustments)),
  };
  return {
    ...{ id: partnerId, ...sums, percent: percentOfBase(gross, base), total, carry },
    net: excluded ? null : net,
    flags: RUN_FLAGS.filter((flag) => holds[flag]),
  };
};

/** Half away from zero, to two decimals; only shown: nothing is paid by it. */
export const percentOfBase = (gross: MoneyJson, base: MoneyJson): string | null => {
  const whole = parseMoney(base).minor;
  if (whole === 0n) return null;
  const hundredths = round(rational(parseMoney(gross).minor * 10_000n, whole), 'HALF_UP');
  const digits = sizeOf(hundredths).toString().padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const sizeOf = (minor: bigint): bigint => (minor < 0n ? -minor : minor);

/** What moved a partner's amount most from one quarter to the next. */
export const VARIANCE_CAUSES = ['began', 'ended', 'volume', 'rate', 'adjustments'] as const;
export type VarianceCause = (typeof VARIANCE_CAUSES)[number];
export type Variance = Readonly<{
  id: string;
  partnerId: string;
  code: string;
  cause: VarianceCause;
  before: MoneyJson;
  now: MoneyJson;
  change: MoneyJson;
  /** What of the change comes from more or less base at the rate of before, from another rate, and from adjustments. */
  byVolume: MoneyJson;
  byRate: MoneyJson;
  byAdjustments: MoneyJson;
}>;

/** Partners whose amounts moved most, the largest first; the three parts of a change add up to it. */
export const variancesOf = (
  now: readonly PartnerSums[],
  before: readonly PartnerSums[],
  { currency, limit }: Readonly<{ currency: string; limit: number }>,
): readonly Variance[] => {
  const is = new Map(now.map((sums) => [sums.partnerId, sums]));
  const was = new Map(before.map((sums) => [sums.partnerId, sums]));
  return [...new Map([...was, ...is]).values()]
    .map(({ partnerId, code }) => ({
      ...{ id: partnerId, partnerId, code },
      ...changed(is.get(partnerId), was.get(partnerId), currency),
    }))
    .filter(({ change }) => change.minor !== 0n)
    .sort((one, other) => byPlace(sizeOf(other.change.minor), sizeOf(one.change.minor)))
    .slice(0, limit)
    .map(({ before: from, now: to, change, parts: [volume, rate, adjustments], ...rest }) => ({
      ...{ ...rest, before: moneyJson(from), now: moneyJson(to), change: moneyJson(change) },
      ...{ byVolume: moneyJson(volume), byRate: moneyJson(rate), byAdjustments: moneyJson(adjustments) },
    }));
};

const byPlace = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);

const changed = (is: PartnerSums | undefined, was: PartnerSums | undefined, currency: string) => {
  const [now, before] = [amountsOf(is, currency), amountsOf(was, currency)];
  const change = subtract(now.total, before.total);
  // What the other base alone would have changed, at the share that was paid of it before.
  const byVolume = isZero(before.base)
    ? subtract(now.gross, before.gross)
    : money(
        round(
          rational((now.base.minor - before.base.minor) * before.gross.minor, before.base.minor),
          'HALF_UP',
        ),
        currency,
      );
  const byAdjustments = subtract(now.adjustments, before.adjustments);
  const parts = [byVolume, subtract(subtract(change, byVolume), byAdjustments), byAdjustments] as const;
  const cause: VarianceCause =
    was === undefined ? 'began' : is === undefined ? 'ended' : largestOf(parts.map(({ minor }) => minor));
  return { cause, before: before.total, now: now.total, change, parts };
};

const PARTS = ['volume', 'rate', 'adjustments'] as const;

const largestOf = (parts: readonly bigint[]): VarianceCause => {
  const sizes = parts.map(sizeOf);
  const most = sizes.reduce((one, other) => (other > one ? other : one), 0n);
  return PARTS[sizes.indexOf(most)] ?? 'volume';
};

const amountsOf = (sums: PartnerSums | undefined, currency: string) => {
  const of = (amount: MoneyJson | undefined): Money =>
    amount === undefined ? zero(currency) : parseMoney(amount);
  const [gross, adjustments] = [of(sums?.gross), of(sums?.adjustments)];
  return { base: of(sums?.base), gross, adjustments, total: add(gross, adjustments) };
};
