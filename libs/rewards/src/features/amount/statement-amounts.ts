import {
  AmountsOfRecords,
  AmountSources,
  isVendor,
  type AmountPart,
  type AskedAmount,
  type ExplainedAmount,
  type Principal,
} from '@channel/http';
import { totalOf, type MoneyJson } from '@channel/kernel';
import { Injectable } from '@nestjs/common';
import type { RewardLine } from '../../domain/engine/lines';
import { payableLines, type Statement } from '../../domain/statement/statement';
import { StatementReader } from '../../statement-reader';
import { STATEMENT_READERS, viewOfStatement } from '../../statement.view';
import { linePart } from './reward-parts';

type Issued = Exclude<Statement, { status: 'none' }>;
type Chooses = (statement: Issued) => (line: RewardLine) => boolean;

const stateOf = ({ lines }: Issued, { rewardLineId }: RewardLine) => lines.get(rewardLineId);

/** Which lines make up each amount of a statement. */
const CHOSEN = {
  total: () => () => true,
  calculated: () => (line: RewardLine) => line.adjusts === undefined,
  adjusted: () => (line: RewardLine) => line.adjusts !== undefined,
  corrected: () => (line: RewardLine) => line.adjusts !== undefined && line.adjusts.cause !== 'return',
  reversed: () => (line: RewardLine) => line.adjusts?.cause === 'return',
  payable: (statement: Issued) => {
    const payable = new Set(payableLines(statement).map(({ rewardLineId }) => rewardLineId));
    return ({ rewardLineId }: RewardLine) => payable.has(rewardLineId);
  },
  inPayment: (statement: Issued) => (line: RewardLine) =>
    (stateOf(statement, line)?.inPaymentOf ?? null) !== null,
  paid: (statement: Issued) => (line: RewardLine) => (stateOf(statement, line)?.paidBy ?? null) !== null,
  /** What is carried on: neither paid nor netted. */
  open: (statement: Issued) => (line: RewardLine) => (stateOf(statement, line)?.paidBy ?? null) === null,
} satisfies Readonly<Record<string, Chooses>>;
const isShown = (name: string): name is keyof typeof CHOSEN => Object.hasOwn(CHOSEN, name);

/** What one payout item takes, or has paid, of it. */
const ofItem = (
  statement: Issued,
  lines: readonly RewardLine[],
  itemId: string,
): ExplainedAmount | undefined => {
  const parts = lines
    .filter((line) => {
      const { inPaymentOf, paidBy } = stateOf(statement, line) ?? {};
      return inPaymentOf === itemId || paidBy === itemId;
    })
    .map(linePart);
  return parts.length === 0 ? undefined : { amount: sumOf(parts, statement), parts };
};

const sumOf = (parts: readonly AmountPart[], { currency }: Issued): MoneyJson =>
  totalOf(
    parts.map(({ amount }) => amount),
    currency,
  );

/** Every amount of a statement by the lines that it consists of. */
@Injectable()
export class StatementAmounts extends AmountsOfRecords {
  readonly kind = 'statement';
  readonly readers = STATEMENT_READERS;

  constructor(
    sources: AmountSources,
    private readonly reader: StatementReader,
  ) {
    super(sources);
  }

  async explain(
    { recordId, amount: name }: AskedAmount,
    viewer: Principal,
  ): Promise<ExplainedAmount | undefined> {
    const { statement, lines } = await this.reader.read(recordId);
    if (statement.status === 'none' || !(isVendor(viewer) || statement.partnerId === viewer.orgId))
      return undefined;
    if (!isShown(name)) return ofItem(statement, lines, name);
    const parts = lines.filter(CHOSEN[name](statement)).map(linePart);
    const shown: Partial<Readonly<Record<string, unknown>>> = viewOfStatement(statement);
    return { amount: (shown[name] as MoneyJson | undefined) ?? sumOf(parts, statement), parts };
  }
}
