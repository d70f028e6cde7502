import {
  Access,
  AnswersPage,
  Asked,
  is,
  Lists,
  ORGANISATION_NAMED,
  ownRows,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CLOCK_KINDS, CLOCK_STATUSES } from '../../../domain/clock/clock';
import { PERSON_READERS } from '../../../people/person.view';
import { clockList, type ClockRow } from './clock-list.projection';

const rowView = view('ClockRow', {
  id: is.id,
  partnerId: is.id,
  programmeId: is.id,
  clock: is
    .oneOf(CLOCK_KINDS)
    .describe(
      'What has to be done in time: the certifications of the level of entry, the first service of a provider, somebody in the place of a certified person who left, a certificate renewed before it lapses, the terms of a new version signed.',
    ),
  personId: is.id.nullable().describe('Who left, or whose certificate lapses; nothing: it is the partner’s.'),
  credential: is.text.nullable().describe('Which certificate lapses.'),
  startedOn: is.day,
  endsOn: is.day.describe('The last day in time, as it was stored when the clock began.'),
  status: is
    .oneOf(CLOCK_STATUSES)
    .describe('`dropped`: of no matter any more, as by a later exam. `ran-out`: its last day has passed.'),
  endedOn: is.day
    .nullable()
    .describe('The day on which it was done or dropped, or its last one if it ran out.'),
});

const clocks: ListSpec<ClockRow, typeof rowView> = {
  projection: clockList.name,
  item: rowView,
  filters: {
    partnerId: ORGANISATION_NAMED,
    clock: { oneOf: CLOCK_KINDS },
    status: { oneOf: CLOCK_STATUSES },
    endsOn: 'day',
  },
  asOf: 'recorded',
  sorts: ['endsOn', '-endsOn'],
  scope: ownRows('partnerId'),
  view: ({ key: id, ...row }) => ({ id, ...row }),
};

@ApiTags('standing')
@Controller({ path: 'clocks', version: '1' })
export class ClockListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(PERSON_READERS, 'own')
  @AnswersPage(clocks)
  @ApiOperation({
    operationId: 'listClocks',
    summary: 'What runs until when: what partners have to do in time, and what became of it',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(clocks, asked);
  }
}
