import {
  AmountsOfRecords,
  AmountSources,
  isVendor,
  type AskedAmount,
  type ExplainedAmount,
  type Principal,
} from '@channel/http';
import { Injectable } from '@nestjs/common';
import { outlookPart } from '../../../amount-parts';
import { OUTLOOK_STATES, outlookTotals } from '../../../domain/batch/outlook';
import { mayReadOutlook, OUTLOOK_READERS } from './outlook-readers';
import { PayeeOutlook } from './payee-outlook.query';

/** What a payee may expect in one state, by the accruals, records and payments that it consists of. */
@Injectable()
export class OutlookAmounts extends AmountsOfRecords {
  readonly kind = 'outlook';
  readonly readers = OUTLOOK_READERS;

  constructor(
    sources: AmountSources,
    private readonly outlook: PayeeOutlook,
  ) {
    super(sources);
  }

  async explain({ recordId, amount }: AskedAmount, viewer: Principal): Promise<ExplainedAmount | undefined> {
    const state = OUTLOOK_STATES.find((one) => one === amount);
    if (state === undefined || !(isVendor(viewer) || viewer.orgId === recordId)) return undefined;
    const outlook = await this.outlook.of(recordId);
    if (outlook === undefined || !mayReadOutlook(viewer, outlook)) return undefined;
    const { lines, currency } = outlook;
    return {
      amount: outlookTotals(lines, currency)[state],
      parts: lines.filter((line) => line.state === state).map(outlookPart),
    };
  }
}
