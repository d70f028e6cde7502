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
import { PartnerPeopleNames } from '../../../people/partner-people-names';
import { PERSON_READERS } from '../../../people/person.view';
import { partnerPeople, type PartnerPersonRow } from './person-list.projection';

const rowView = view('PartnerPersonRow', {
  personId: is.id,
  partnerId: is.id,
  name: is.text.nullable().describe('Known to be nothing once the person is erased.'),
  joinedOn: is.day,
  leftOn: is.day.nullable().describe('First day that the person is not there.'),
  duties: is.listOf(is.text).describe('As they are, or were last.'),
});

const people: ListSpec<PartnerPersonRow, typeof rowView> = {
  projection: partnerPeople.name,
  item: rowView,
  filters: { partnerId: ORGANISATION_NAMED, joinedOn: 'day', leftOn: 'day' },
  asOf: 'recorded',
  sorts: ['joinedOn', '-joinedOn'],
  scope: ownRows('partnerId'),
  view: ({ key: _row, keyId: _key, sealed: _sealed, ...row }) => ({ name: null, ...row }),
};

@ApiTags('people of partners')
@Controller({ path: 'partner-people', version: '1' })
export class PersonListController {
  constructor(
    private readonly lists: Lists,
    private readonly names: PartnerPeopleNames,
  ) {}

  @Get()
  @Access(PERSON_READERS, 'own')
  @AnswersPage(people)
  @ApiOperation({
    operationId: 'listPartnerPeople',
    summary: 'The people of a partner whose accreditations count; who moved stands once in each partner',
  })
  async list(@Asked() asked: PageRequest) {
    const page = await this.lists.page(people, asked);
    const names = await this.names.of(page.data.map(({ personId }) => personId));
    return {
      ...page,
      data: page.data.map((row) => ({ ...row, name: names.get(row.personId)?.name ?? null })),
    };
  }
}
