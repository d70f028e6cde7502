import {
  Access,
  AnswersPage,
  Asked,
  is,
  isVendor,
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
import { PartnersLookedAfter, type LookedAfter } from '../../looked-after';
import { flagsOf, WAITING_FLAGS, WAITING_KINDS, WAITING_RECORDS, type Waiting } from '../../waiting';

/** Whose of those for whom it waits it is. */
const WHOSE = ['mine', 'nobodys', 'colleagues'] as const;
type Whose = (typeof WHOSE)[number];
type Row = Waiting & Readonly<{ whose: Whose }>;

const itemView = view('WaitingItem', {
  id: is.id,
  kind: is.oneOf(WAITING_KINDS).describe('What has to be done.'),
  record: view('WaitingRecord', { kind: is.oneOf(WAITING_RECORDS), id: is.id }),
  number: is.text.nullable().describe('Of the record, else of the one that it belongs to.'),
  about: view('WaitingAbout', {
    kind: is.text,
    id: is.id,
    title: is.sentence.nullable().describe('What that record is about: of a deal, its customer.'),
  })
    .nullable()
    .describe('The record that it belongs to: of a bill of materials the deal.'),
  title: is.sentence,
  partnerId: is.id.nullable(),
  amount: is.money.nullable(),
  since: is.instant,
  dueAt: is.instant.nullable(),
  overdue: is.flag,
  preparedByYou: is.flag.describe('Four eyes: somebody else decides it.'),
  whose: is
    .oneOf(WHOSE)
    .describe(
      'Yours by name or because you look after its partner; a colleague’s; or nobody’s in particular.',
    ),
  assignedTo: is.id.nullable().describe('Who took it, or was given it. For their organisation.'),
  flags: is
    .listOf(is.oneOf(WAITING_FLAGS))
    .describe('Why somebody should look before deciding. For the vendor.'),
  blocked: is.sentence.nullable().describe('Why you cannot decide it, in a sentence.'),
});
type Item = ViewOf<typeof itemView>;
/** The record that another belongs to. */
type Owner = Readonly<Pick<Waiting, 'number' | 'title'> & { key: string }>;

const FOUR_EYES = 'You contributed to it: another person decides.';

const specAt = (now: string, relation?: string): ListSpec<Row, typeof itemView> => ({
  projection: 'inbox.waiting',
  ...(relation === undefined ? {} : { relation }),
  item: itemView,
  filters: {
    whose: { oneOf: WHOSE },
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
  view: (row, viewer) => {
    const { key: id, kind, record, recordId, number, title, partnerId, amount, since, dueAt } = row;
    const preparedByYou = row.preparedBy.includes(viewer.id);
    const [ofKind, ofId] = row.about?.split('|') ?? [];
    return {
      ...{ id, kind, record: { kind: record, id: recordId }, number, title, partnerId, amount, since, dueAt },
      about: ofKind === undefined || ofId === undefined ? null : { kind: ofKind, id: ofId, title: null },
      overdue: dueAt !== null && dueAt <= now,
      preparedByYou,
      whose: row.whose,
      assignedTo: isVendor(viewer) ? row.assignedTo : null,
      flags: isVendor(viewer) ? [...flagsOf(row.flags)] : [],
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
    private readonly lookedAfter: PartnersLookedAfter,
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
    const { viewer } = asked;
    const relation = whoseFor(viewer.id, await this.lookedAfter.by(viewer.id));
    const page = await this.lists.page(specAt(this.clock.now(), relation), asked);
    const owners = await this.ownersOf(page.data);
    const named = ({ number, about, ...rest }: Item): Item => {
      const owner = about === null ? undefined : owners.get(`${about.kind}|${about.id}`);
      return {
        ...rest,
        about: about === null ? null : { ...about, title: owner?.title ?? null },
        number: number ?? owner?.number ?? null,
      };
    };
    return { ...page, data: page.data.map(named) };
  }

  /** A bill of materials is known by the number of its deal, and people know that deal by its customer. */
  private async ownersOf(items: readonly Item[]): Promise<ReadonlyMap<string, Owner>> {
    const keys = items.flatMap(({ about }) => (about === null ? [] : [`${about.kind}|${about.id}`]));
    if (keys.length === 0) return new Map();
    const rows = await this.database.query<Owner>(
      `select key, number, title from ${viewOf('inbox.waiting')} where key = any($1)`,
      [keys],
    );
    return new Map(rows.map((row) => [row.key, row]));
  }
}

/** Rows with whose each is: by name first, else by who looks after its partner. Ids only, quoted as text. */
const whoseFor = (personId: string, { own, others }: LookedAfter): string => {
  const text = (id: string): string => `'${id.replaceAll("'", "''")}'`;
  const ofPartners = (ids: readonly string[]): string =>
    ids.length === 0 ? 'false' : `"partnerId" in (${ids.map(text).join(', ')})`;
  return `(select *, case
      when "assignedTo" = ${text(personId)} then 'mine'
      when "assignedTo" is not null then 'colleagues'
      when ${text(personId)} = any("for") or ${ofPartners(own)} then 'mine'
      when ${ofPartners(others)} then 'colleagues'
      else 'nobodys' end as "whose" from ${viewOf('inbox.waiting')})`;
};
