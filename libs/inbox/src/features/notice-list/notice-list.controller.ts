import {
  Access,
  Answers,
  AnswersPage,
  Asked,
  InstantField,
  is,
  Lists,
  TellsInLanguage,
  view,
  Viewer,
  type ListSpec,
  type PageRequest,
  type Principal,
  type ViewOf,
} from '@channel/http';
import type { Language } from '@channel/kernel';
import { CLOCK, type Clock } from '@channel/runtime';
import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { NOTICE_KINDS, type Notice } from '../../notice';
import { readsAs } from '../../readers';
import { NoticeMarks } from './notice-marks';

const noticeView = view('Notice', {
  id: is.id,
  kind: is.oneOf(NOTICE_KINDS),
  record: view('NoticeRecord', { kind: is.text, id: is.id }),
  number: is.text.nullable(),
  dealId: is.id.nullable(),
  dealNumber: is.text.nullable(),
  text: is.text,
  at: is.instant,
  read: is.flag,
});
const unreadView = view('UnreadNotices', {
  unread: is.count,
  readUpTo: is.instant.nullable().describe('Everything told until then counts as read by you.'),
});

/** @param readUpTo '' where nothing was read yet */
const specAt = (now: string, readUpTo: string, language: Language): ListSpec<Notice, typeof noticeView> => ({
  projection: 'inbox.notices',
  item: noticeView,
  filters: { kind: { oneOf: NOTICE_KINDS }, record: 'text', recordId: 'text', at: 'instant' },
  asOf: {
    not: 'a notice stays as it was told; `at` says when.',
  },
  sorts: ['-at', 'at'],
  scope: (viewer) => ({
    where: '"for" && $1::text[] and "at" <= $2 and ("until" is null or "until" > $2)',
    values: [readsAs(viewer), now],
  }),
  view: ({ key: id, record, recordId, number, kind, text, at }) => ({
    ...{ id, kind, record: { kind: record, id: recordId }, number, text: text[language], at },
    dealId: record === 'deal' ? recordId : null,
    dealNumber: record === 'deal' ? number : null,
    read: at <= readUpTo,
  }),
});

class MarkNoticesReadDto {
  @InstantField({ description: 'Of the latest notice that was seen.' })
  readonly upTo!: string;
}

@ApiTags('notices')
@Controller({ path: 'notices', version: '1' })
export class NoticeListController {
  constructor(
    private readonly lists: Lists,
    private readonly marks: NoticeMarks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access(['*'], 'own')
  @AnswersPage(specAt('', '', 'en'))
  @TellsInLanguage()
  @ApiOperation({ operationId: 'listNotices', summary: 'What you were told, the newest first' })
  async list(@Asked() asked: PageRequest) {
    const readUpTo = (await this.marks.readUpTo(asked.viewer.id)) ?? '';
    return this.lists.page(specAt(this.clock.now(), readUpTo, asked.viewer.language), asked);
  }

  @Get('unread')
  @Access(['*'], 'own')
  @Answers(unreadView)
  @ApiOperation({ operationId: 'countUnreadNotices', summary: 'How many notices you have not read' })
  unread(@Viewer() viewer: Principal): Promise<ViewOf<typeof unreadView>> {
    return this.marks.unreadOf(viewer, this.clock.now());
  }

  @Post('read')
  @Access(['*'], 'own')
  @Answers(unreadView)
  @ApiOperation({
    operationId: 'markNoticesRead',
    summary: 'Everything that you were told until then is read; it never goes back',
  })
  async read(
    @Body() { upTo }: MarkNoticesReadDto,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof unreadView>> {
    const now = this.clock.now();
    await this.marks.read(viewer.id, upTo < now ? upTo : now);
    return this.marks.unreadOf(viewer, now);
  }
}
