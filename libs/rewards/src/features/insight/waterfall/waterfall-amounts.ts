import {
  AmountsOfRecords,
  AmountSources,
  isVendor,
  type AmountPart,
  type AskedAmount,
  type ExplainedAmount,
  type Principal,
} from '@channel/http';
import { totalOf } from '@channel/kernel';
import { Injectable } from '@nestjs/common';
import {
  byRecord,
  WATERFALL_STEPS,
  type Movement,
  type WaterfallStep,
} from '../../../domain/statement/waterfall';
import { STATEMENT_READERS } from '../../../statement.view';
import { Waterfalls, type WaterfallOf } from './waterfall.query';

const PARTNER_QUARTER = /^(prtn_[0-9a-z]+)-(\d{4}-Q[1-4])$/;

/** A step of a waterfall, by the accruals and statements that it consists of. */
@Injectable()
export class WaterfallAmounts extends AmountsOfRecords {
  readonly kind = 'waterfall';
  readonly readers = STATEMENT_READERS;

  constructor(
    sources: AmountSources,
    private readonly waterfalls: Waterfalls,
  ) {
    super(sources);
  }

  async explain({ recordId, amount }: AskedAmount, viewer: Principal): Promise<ExplainedAmount | undefined> {
    const step = WATERFALL_STEPS.find((one) => one === amount);
    const found = step === undefined ? undefined : await this.waterfalls.of(namedBy(recordId));
    if (step === undefined || found === undefined) return undefined;
    if (!(isVendor(viewer) || viewer.orgId === found.partnerId)) return undefined;
    const { currency, steps } = found;
    const movements = byRecord(steps[step], currency);
    return {
      amount: totalOf(
        movements.map((one) => one.amount),
        currency,
      ),
      parts: movements.map((one) => partOf(one, step)),
    };
  }
}

const namedBy = (recordId: string): WaterfallOf => {
  const [, partnerId, quarter] = PARTNER_QUARTER.exec(recordId) ?? [];
  return partnerId === undefined || quarter === undefined
    ? { statementId: recordId }
    : { partnerId, quarter };
};

/** The lines of a statement that each of its steps is about; of the others it has no lines of their own. */
const LINES: Partial<Readonly<Record<WaterfallStep, string>>> = {
  ...{ adjusted: 'corrected', reversed: 'reversed' },
};

const partOf = (
  { record: { kind, id, name }, amount }: Pick<Movement, 'record' | 'amount'>,
  step: WaterfallStep,
): AmountPart => {
  const lines = kind === 'statement' ? LINES[step] : undefined;
  return {
    ...{ what: kind, name, amount },
    ...(lines === undefined ? {} : { why: { of: { kind: 'statement', recordId: id, amount: lines } } }),
  };
};
