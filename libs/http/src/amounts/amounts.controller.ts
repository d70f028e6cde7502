import { invariant, totalOf } from '@channel/kernel';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { absent } from '../absent';
import { Access, type Principal, type Role } from '../access';
import { Viewer } from '../operation';
import { Answers } from '../views/described-answers';
import { is, view, type ViewOf } from '../views/vocabulary';
import { AmountSources, PART_KINDS, type AmountPart } from './amount-sources';

/** Whoever sees amounts of partners on some page. */
const READERS: readonly Role[] = [
  ...(['partner.rep', 'partner.finance', 'partner.admin', 'channel.manager', 'channel.lead'] as const),
  ...(['finance.analyst', 'finance.approver', 'auditor'] as const),
];

const explanationView = view('AmountExplanation', {
  id: is.id,
  amount: is.money,
  parts: is
    .listOf(
      view('AmountPart', {
        what: is.oneOf(PART_KINDS),
        name: is.text.describe('As people call it: a number, an invoice with its line, a quarter.'),
        note: is.text.nullable().describe('What it is for, by the names of the programme.'),
        amount: is.money,
        partnerId: is.id.nullable().describe('Whose it is, where amounts of several partners are added up.'),
        on: is.day.nullable().describe('Paid or to be paid on it, or payable at the latest.'),
        because: is.sentence.nullable().describe('Why it waits.'),
        explainedBy: is.text
          .nullable()
          .describe(
            'Opens the explanation of the part, for whoever reads this; nothing: it is a fact by itself.',
          ),
      }),
    )
    .describe('They add up to the amount.'),
});

/** One question for all amounts: what does it consist of, each part with its own explanation (4.4). */
@ApiTags('amounts')
@Controller({ path: 'amounts', version: '1' })
export class AmountsController {
  constructor(private readonly sources: AmountSources) {}

  @Get(':amountId')
  @Access(READERS, 'own')
  @Answers(explanationView)
  @ApiOperation({
    operationId: 'explainAmount',
    summary: 'What an amount consists of: `statement.{id}.total`, `outlook.{partnerId}.payable`',
  })
  async explain(
    @Param('amountId') id: string,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof explanationView>> {
    const [kind = '', recordId = '', amount = '', ...more] = id.split('.');
    const source = more.length > 0 ? undefined : this.sources.for(kind, viewer);
    const explained = await source?.explain({ recordId, amount }, viewer);
    if (explained === undefined) throw absent();
    const { parts, amount: whole } = explained;
    const sum = totalOf(
      parts.map((part) => part.amount),
      whole.currency,
    );
    invariant(sum.amount === whole.amount, `the parts of ${id} add up to it`);
    return { id, amount: whole, parts: parts.map((part) => this.shown(part, viewer)) };
  }

  private shown(
    { why, ...part }: AmountPart,
    viewer: Principal,
  ): ViewOf<typeof explanationView>['parts'][number] {
    const { note = null, partnerId = null, on = null, because = null } = part;
    return { ...part, note, partnerId, on, because, explainedBy: this.sources.hrefOf(why, viewer) };
  }
}
