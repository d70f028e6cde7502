import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Access, type Principal } from '../access';
import { parameterInvalid } from '../edge/query-guard';
import { Lists } from '../list';
import { Viewer } from '../operation';
import { AnswersList } from '../views/described-answers';
import { is, view, type ViewOf } from '../views/vocabulary';
import { SEARCH_KINDS, searchedFor } from './search-source';

const FEWEST = 2;
const MOST = 100;

const hitView = view('SearchHit', {
  kind: is.oneOf(SEARCH_KINDS),
  id: is.id,
  number: is.text.describe('What people call it by: a number, a code, the name of a file.'),
  title: is.text.describe('What it is about.'),
  status: is.text.nullable(),
  within: is.id.nullable().describe('The record that it is opened in: of a request its fund.'),
});

/** One question to all the lists that somebody may read; each answers what it would as a list (X1). */
@ApiTags('search')
@Controller({ path: 'search', version: '1' })
export class SearchController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(['*'], 'own')
  @AnswersList(hitView)
  @ApiQuery({
    name: 'q',
    required: true,
    schema: { type: 'string', minLength: FEWEST, maxLength: MOST },
    description: 'A part of a number, a name or a code.',
  })
  @ApiOperation({
    operationId: 'search',
    summary: 'Find records by number, name or code; at most five of a kind, in the order of their lists',
  })
  async search(
    @Query('q') asked: string | undefined,
    @Viewer() viewer: Principal,
  ): Promise<{ data: readonly ViewOf<typeof hitView>[] }> {
    const q = typeof asked === 'string' ? asked.trim() : '';
    if (q.length < FEWEST || q.length > MOST)
      throw parameterInvalid('q', `q has ${String(FEWEST)} to ${String(MOST)} characters.`);
    const data: ViewOf<typeof hitView>[] = [];
    // One after the other: nobody's search takes the connections of everybody else.
    for (const { kind, find } of searchedFor(viewer.roles))
      data.push(...(await find(this.lists, { viewer, q })).map((hit) => ({ kind, ...hit })));
    return { data };
  }
}
