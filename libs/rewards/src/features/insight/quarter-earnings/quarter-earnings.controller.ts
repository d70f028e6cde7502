import {
  Access,
  AnswersRows,
  AskedRows,
  is,
  isVendor,
  pageOfRows,
  rowsEndView,
  view,
  Viewer,
  type Principal,
  type RowsAsked,
} from '@channel/http';
import type { MoneyJson } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { STATEMENT_READERS } from '../../../statement.view';
import { quarterEarnings } from './quarter-earnings.projection';

/** The quarter that runs and the seven before it. */
const QUARTERS = 8;

const rowView = view('QuarterEarningsRow', {
  id: is.text,
  quarter: is.quarter,
  accrued: is.money.describe('Expected for the quarter, as known now or when its statement was issued.'),
  earned: is.money.describe('What the statement of the quarter says; zero before there is one.'),
  paid: is.money.describe('Paid of that statement, without what came back.'),
});
const rowsView = view('QuarterEarnings', { data: is.listOf(rowView), page: rowsEndView });

type Sum = Readonly<{ quarter: string; currency: string; accrued: string; earned: string; paid: string }>;

@ApiTags('insights')
@Controller({ path: 'insights', version: '1' })
export class QuarterEarningsController {
  constructor(private readonly database: Database) {}

  @Get('earnings')
  @Access(STATEMENT_READERS, 'own', { machine: 'statements:read' })
  @AnswersRows(rowsView, rowView)
  @ApiOperation({
    operationId: 'getQuarterEarnings',
    summary: 'What was accrued, earned and paid for each of the last eight quarters',
  })
  async show(@Viewer() viewer: Principal, @AskedRows() asked: RowsAsked) {
    const sums = await this.database.query<Sum>(
      `select "quarter", "currency", ${(['accrued', 'earned', 'paid'] as const).map(totalColumn).join(', ')}
         from ${viewOf(quarterEarnings.name)}
        where ($1::text is null or "partnerId" = $1)
          and "quarter" in (select distinct "quarter" from ${viewOf(quarterEarnings.name)}
                             where $1::text is null or "partnerId" = $1 order by "quarter" desc limit ${String(QUARTERS)})
        group by "quarter", "currency" order by "quarter", "currency"`,
      [isVendor(viewer) ? null : viewer.orgId],
    );
    return pageOfRows(sums.map(rowOf), asked);
  }
}

const totalColumn = (name: 'accrued' | 'earned' | 'paid'): string =>
  `sum(("${name}"->>'amount')::numeric)::text as "${name}"`;

const rowOf = ({ quarter, currency, ...amounts }: Sum) => {
  const of = (amount: string): MoneyJson => ({ amount, currency });
  return {
    ...{ id: `${quarter}-${currency}`, quarter },
    ...{ accrued: of(amounts.accrued), earned: of(amounts.earned), paid: of(amounts.paid) },
  };
};
