import {
  Access,
  AnswersList,
  is,
  parameterInvalid,
  PersonNames,
  view,
  Viewer,
  type Principal,
} from '@channel/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { People } from '../../../personal-data/people';

const MOST_IDS = 100;
const VENDOR = 'vendor';

const personNameView = view('PersonName', {
  id: is.id,
  name: is.text,
  ofVendor: is.flag,
});

/** What people are called, for the pages on which only their ids stand, and for choosing one. */
@ApiTags('people')
@Controller({ path: 'person-names', version: '1' })
export class PersonNamesController {
  constructor(
    private readonly names: PersonNames,
    private readonly people: People,
  ) {}

  @Get()
  @Access(['*'], 'own')
  @ApiQuery({
    name: 'ids',
    required: false,
    type: String,
    description: `Up to ${String(MOST_IDS)} ids with commas between them. Without it: whom you can choose, the active people of your own organisation and who of the vendor looks after it.`,
  })
  @AnswersList(personNameView)
  @ApiOperation({
    operationId: 'listPersonNames',
    summary:
      'Names of people: the vendor knows those of all, an organisation its own and who looks after it; of others nothing is answered',
  })
  async list(@Query('ids') asked: string | undefined, @Viewer() viewer: Principal) {
    const ids = asked === undefined ? await this.choicesOf(viewer) : idsIn(asked);
    const people = await this.names.withColleagues(ids, viewer);
    const data = [...people].map(([id, { name, orgIds }]) => ({
      ...{ id, name, ofVendor: orgIds.includes(VENDOR) },
    }));
    return { data: data.sort((a, b) => a.name.localeCompare(b.name, 'en')) };
  }

  private async choicesOf(viewer: Principal): Promise<readonly string[]> {
    return [...(await this.people.activeIn(viewer.orgId)), ...(await this.names.colleaguesOf(viewer))];
  }
}

const idsIn = (asked: string): readonly string[] => {
  const ids = asked.split(',').filter((id) => id !== '');
  if (ids.length > MOST_IDS)
    throw parameterInvalid('ids', `At most ${String(MOST_IDS)} ids are asked for at once.`);
  return ids;
};
