import { apiId } from '@channel/event-store';
import {
  absent,
  Access,
  Answers,
  AnswersList,
  is,
  Meta,
  parameterInvalid,
  ProblemException,
  Refuses,
  Requires,
  ROLES,
  TextField,
  TextListField,
  view,
  Viewer,
  type Principal,
  type Role,
  type ViewOf,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { inboxProblems } from '../../inbox.problems';
import { MOST_VIEWS, SavedViews, type SavedView } from './saved-views';

const LIST_FORM = /^[a-z][a-z0-9-]{0,39}$/;
const QUERY_MOST = 1_000;

const savedViewView = view('SavedView', {
  id: is.id,
  list: is.text,
  name: is.text,
  query: is.text.describe('Filters, order and search, as a query of an address.'),
  roles: is.listOf(is.oneOf(ROLES)).describe('Whom in the own organisation it is shared with.'),
  own: is.flag.describe('Only whoever saved it removes it.'),
  pinned: is.flag.describe('Whether you have it standing over the list.'),
});
const removedView = view('SavedViewRemoved', { removed: is.flag });

class SaveViewDto {
  @TextField({
    ...{ max: 40, pattern: LIST_FORM, form: 'the name of a list, such as deals' },
    ...{ example: 'deals', description: 'The list that it belongs to.' },
  })
  readonly list!: string;
  @TextField({ max: 60, description: 'A name that you have already is saved anew.' })
  readonly name!: string;
  @TextField({ max: QUERY_MOST, example: 'status=submitted&sort=decisionDueAt' })
  readonly query!: string;
  @TextListField({
    optional: true,
    choices: ROLES,
    description: 'Roles of yours whose other holders in your organisation see it too.',
  })
  readonly roles?: readonly Role[];
}

/** Filters of a list by name: what stands in the address of a page, kept for the next time. */
@ApiTags('saved-views')
@Controller({ path: 'saved-views', version: '1' })
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  @Get()
  @Access(['*'], 'own')
  @AnswersList(savedViewView)
  @ApiQuery({ name: 'list', required: true, schema: { type: 'string', pattern: LIST_FORM.source } })
  @ApiOperation({
    operationId: 'listSavedViews',
    summary: 'Views of a list that you saved, or that are shared with a role of yours',
  })
  async list(
    @Query('list') list: string | undefined,
    @Viewer() viewer: Principal,
  ): Promise<{ data: readonly ViewOf<typeof savedViewView>[] }> {
    if (typeof list !== 'string' || !LIST_FORM.test(list))
      throw parameterInvalid('list', 'list is the name of a list, such as deals.');
    const views = await this.views.of(viewer, list);
    return { data: views.map((one) => shownTo(viewer, one)) };
  }

  @Post()
  @HttpCode(200)
  @Access(['*'], 'own')
  @Requires('Idempotency-Key')
  @Answers(savedViewView)
  @Refuses(inboxProblems, [], ['ROLE_NOT_YOURS', 'TOO_MANY_VIEWS'])
  @ApiOperation({ operationId: 'saveView', summary: 'Save filters of a list by a name' })
  async save(
    @Body() { roles = [], ...asked }: SaveViewDto,
    @Meta() { commandId }: CommandMeta,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof savedViewView>> {
    const foreign = roles.find((role) => !viewer.roles.includes(role));
    if (foreign !== undefined)
      throw new ProblemException(
        422,
        'ROLE_NOT_YOURS',
        `You do not hold ${foreign}: share with roles of yours.`,
        {
          errors: [{ pointer: '#/roles', code: 'CHOICE', detail: 'Roles that you hold yourself.' }],
        },
      );
    const saved = await this.views.save(viewer, { id: apiId('view', commandId), ...asked, roles });
    if (saved !== undefined) return shownTo(viewer, saved);
    throw new ProblemException(
      409,
      'TOO_MANY_VIEWS',
      `You have ${String(MOST_VIEWS)} saved views. Remove one of them first.`,
    );
  }

  @Post(':viewId/pin')
  @HttpCode(200)
  @Access(['*'], 'own')
  @Answers(savedViewView)
  @ApiOperation({
    operationId: 'pinView',
    summary: 'Let a view that you see stand over its list; for you alone',
  })
  pin(@Param('viewId') viewId: string, @Viewer() viewer: Principal): Promise<ViewOf<typeof savedViewView>> {
    return this.pinned(viewer, viewId, true);
  }

  @Post(':viewId/unpin')
  @HttpCode(200)
  @Access(['*'], 'own')
  @Answers(savedViewView)
  @ApiOperation({ operationId: 'unpinView', summary: 'Let a view stand over its list no more' })
  unpin(@Param('viewId') viewId: string, @Viewer() viewer: Principal): Promise<ViewOf<typeof savedViewView>> {
    return this.pinned(viewer, viewId, false);
  }

  @Post(':viewId/remove')
  @HttpCode(200)
  @Access(['*'], 'own')
  @Answers(removedView)
  @ApiOperation({ operationId: 'removeSavedView', summary: 'Forget a view that you saved' })
  async remove(
    @Param('viewId') viewId: string,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof removedView>> {
    if (!(await this.views.remove(viewer, viewId))) throw absent();
    return { removed: true };
  }

  private async pinned(
    viewer: Principal,
    viewId: string,
    pinned: boolean,
  ): Promise<ViewOf<typeof savedViewView>> {
    const view = await this.views.pin(viewer, viewId, pinned);
    if (view === undefined) throw absent();
    return shownTo(viewer, view);
  }
}

const shownTo = (
  viewer: Principal,
  { personId, roles, ...saved }: SavedView,
): ViewOf<typeof savedViewView> => ({
  ...saved,
  roles: [...roles],
  own: personId === viewer.id,
});
