import {
  Access,
  AnswersPage,
  Asked,
  hasRole,
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
import { ADMINISTRATORS, roleGrantView } from '../../../access.view';
import { People } from '../../../personal-data/people';
import { PERSON_STATUSES, peopleList, type PersonRow } from '../../../people-list.projection';

const ORG_KINDS = ['vendor', 'partner', 'distributor'] as const;

const personView = view('Person', {
  id: is.id.describe('Of the person; while they are invited, of the invitation.'),
  name: is.text.nullable().describe('Known to be nothing: never said, or erased.'),
  email: is.text.nullable().optional().describe('Absent for the auditor.'),
  type: is.oneOf(['person', 'machine']),
  status: is.oneOf(PERSON_STATUSES),
  orgId: is.id,
  orgKind: is.oneOf(ORG_KINDS),
  grants: is.listOf(roleGrantView),
  since: is.instant.describe('When they were admitted, or invited.'),
  invitedBy: is.id.nullable(),
  expiresAt: is.instant.nullable().describe('Until then the invitation can be accepted.'),
});

const people: ListSpec<PersonRow, typeof personView> = {
  projection: peopleList.name,
  item: personView,
  filters: {
    status: { oneOf: PERSON_STATUSES },
    type: { oneOf: ['person', 'machine'] },
    orgId: ORGANISATION_NAMED,
    orgKind: { oneOf: ORG_KINDS },
    since: 'instant',
  },
  asOf: 'recorded',
  sorts: ['since', '-since'],
  scope: ownRows('orgId'),
  view: ({ key: id, keyId: _key, sealed: _sealed, ...row }, viewer) => ({
    ...{ id, name: null, ...row },
    ...(hasRole(viewer, ...MAY_WRITE_TO) ? { email: null } : {}),
  }),
};

/** Who may know how somebody is written to. */
const MAY_WRITE_TO = [...ADMINISTRATORS, 'channel.manager', 'channel.lead'] as const;

@ApiTags('people')
@Controller({ path: 'people', version: '1' })
export class PeopleListController {
  constructor(
    private readonly lists: Lists,
    private readonly known: People,
  ) {}

  /**
   * There is no `q`: names and e-mail addresses are sealed with a key of each person's own, which erasing them destroys, so
   * that no index may know them. People are found by their organisation, status and kind.
   */
  @Get()
  @Access([...ADMINISTRATORS, 'channel.manager', 'channel.lead', 'auditor'], 'own')
  @AnswersPage(people)
  @ApiOperation({
    operationId: 'listPeople',
    summary: 'The people of your organisation and who is invited to it; for the vendor those of all',
  })
  async list(@Asked() asked: PageRequest) {
    const page = await this.lists.page(people, asked);
    const details = await this.known.detailsOf(page.data.map(({ id }) => id));
    return {
      ...page,
      data: page.data.map((row) => {
        const { name = null, email = null } = details.get(row.id) ?? {};
        return { ...row, name, ...('email' in row ? { email } : {}) };
      }),
    };
  }
}
