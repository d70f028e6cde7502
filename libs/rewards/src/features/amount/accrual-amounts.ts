import {
  AmountsOfRecords,
  AmountSources,
  isVendor,
  type AskedAmount,
  type ExplainedAmount,
  type Principal,
} from '@channel/http';
import { Injectable } from '@nestjs/common';
import { AccruedLines } from '../../calculation/accrued-lines';
import { accrualNamed } from '../../domain/accrual/accrual';
import { STATEMENT_READERS } from '../../statement.view';
import { accruedPart } from './reward-parts';

/** What a partner may expect of a quarter, by the shipped lines that it is expected for. */
@Injectable()
export class AccrualAmounts extends AmountsOfRecords {
  readonly kind = 'accrual';
  readonly readers = STATEMENT_READERS;

  constructor(
    sources: AmountSources,
    private readonly accrued: AccruedLines,
  ) {
    super(sources);
  }

  async explain({ recordId, amount }: AskedAmount, viewer: Principal): Promise<ExplainedAmount | undefined> {
    const name = accrualNamed(recordId);
    if (name === undefined || amount !== 'expected') return undefined;
    if (!(isVendor(viewer) || viewer.orgId === name.partnerId)) return undefined;
    const found = await this.accrued.of(name);
    if (found === undefined) return undefined;
    // Of a quarter that has its statement, the statement explains the line.
    const accrualId = found.closed ? undefined : recordId;
    return { amount: found.amount, parts: found.lines.map((line) => accruedPart(line, accrualId)) };
  }
}
