import {
  Access,
  AnswersPage,
  Asked,
  is,
  Lists,
  ORGANISATION_NAMED,
  view,
  type ListSpec,
  type PageRequest,
  type ViewOf,
} from '@channel/http';
import { CLOCK, viewOf, type Clock } from '@channel/runtime';
import { Database } from '@channel/postgres';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { readsAs } from '../../readers';
import { WAITING_KINDS, WAITING_RECORDS, type Waiting } from '../../waiting';

const itemView = view('WaitingItem', {
  id: is.id,
  kind: is.oneOf(WAITING_KINDS).describe('What has to be done.'),
  record: view('WaitingRecord', { kind: is.oneOf(WAITING_RECORDS), id: is.id }),
  number: is.text.nullable().describe('Of the record, else of the one that it belongs to.'),
  about: view('WaitingAbout', { kind: is.text, id: is.id })
    .nullable()
    .describe('The record that it belongs to: of a bill of materials the deal.'),
  title: is.text,
  partnerId: is.id.nullable(),
  amount: is.money.nullable(),
  since: is.instant,
  dueAt: is.instant.nullable(),
  overdue: is.flag,
  preparedByYou: is.flag.describe('Four eyes: somebody else decides it.'),
  blocked: is.text.nullable().describe('Why you cannot decide it, in a sentence.'),
});
type Item = ViewOf<typeof itemView>;

const FOUR_EYES = 'You contributed to it: another person decides.';

const specAt = (now: string): ListSpec<Waiting, typeof itemView> => ({
  projection: 'inbox.waiting',
  item: itemView,
  filters: {
    kind: { oneOf: WAITING_KINDS },
    record: { oneOf: WAITING_RECORDS },
    recordId: 'text',
    partnerId: ORGANISATION_NAMED,
    dueAt: 'instant',
    since: 'instant',
  },
  asOf: {
    not: 'it is what waits for you now; the histories of the records say what waited when.',
  },
  sorts: ['dueAt', '-dueAt', 'since', '-since'],
  search: ['number', 'title'],
  scope: (viewer) => ({ where: '"for" && $1::text[]', values: [readsAs(viewer)] }),
  view: (row, { id: viewer }) => {
    const { key: id, kind, record, recordId, number, title, partnerId, amount, since, dueAt } = row;
    const preparedByYou = row.preparedBy.includes(viewer);
    const [ofKind, ofId] = row.about?.split('|') ?? [];
    return {
      ...{ id, kind, record: { kind: record, id: recordId }, number, title, partnerId, amount, since, dueAt },
      about: ofKind === undefined || ofId === undefined ? null : { kind: ofKind, id: ofId },
      overdue: dueAt !== null && dueAt <= now,
      preparedByYou,
      blocked: preparedByYou ? FOUR_EYES : null,
    };
  },
});

@ApiTags('inbox')
@Controller({ path: 'inbox', version: '1' })
export class WaitingListController {
  constructor(
    private readonly lists: Lists,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access(['*'], 'own')
  @AnswersPage(specAt(''))
  @ApiOperation({
    operationId: 'listInbox',
    summary: 'What waits for you: decisions, answers and repairs of all kinds, the first due first',
  })
  async list(@Asked() asked: PageRequest) {
    const page = await this.lists.page(specAt(this.clock.now()), asked);
    const numbers = await this.numbersOf(page.data);
    const numbered = ({ number, about, ...rest }: Item): Item => ({
      ...rest,
      about,
      number: number ?? (about === null ? null : (numbers.get(`${about.kind}|${about.id}`) ?? null)),
    });
    return { ...page, data: page.data.map(numbered) };
  }

  /** A bill of materials is known by the number of its deal. */
  private async numbersOf(items: readonly Item[]): Promise<ReadonlyMap<string, string>> {
    const keys = items.flatMap(({ number, about }) =>
      number !== null || about === null ? [] : [`${about.kind}|${about.id}`],
    );
    if (keys.length === 0) return new Map();
    const rows = await this.database.query<Readonly<{ key: string; number: string }>>(
      `select key, number from ${viewOf('inbox.waiting')} where key = any($1) and number is not null`,
      [keys],
    );
    return new Map(rows.map(({ key, number }) => [key, number]));
  }
}
