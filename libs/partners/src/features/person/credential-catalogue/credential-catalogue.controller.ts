import { Access, AnswersList, is, ROLES, view, type ViewOf } from '@channel/http';
import { Programmes, type Credential, type CredentialTerms } from '@channel/programs';
import { CLOCK, type Clock } from '@channel/runtime';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { yearsOf } from '../../../domain/standing/validity';

const editionView = view('CredentialEdition', {
  credential: is.text,
  name: is.text,
  kind: is.oneOf(['accreditation', 'certification', 'course']),
  programmeId: is.id,
  validYears: is.count
    .nullable()
    .describe('From the exam day; nothing: it does not end, or its parts say it.'),
  consistsOf: is.listOf(is.text).describe('It is held while all of these are, and is not recorded itself.'),
  availableFromOn: is.day.nullable().describe('First day of an exam; nothing: always, or not known yet.'),
  available: is.flag.describe('Whether it can be recorded at all.'),
  supersededBy: is.text.nullable(),
  source: is.text.describe('Where the validity comes from.'),
});

@ApiTags('people of partners')
@Controller({ path: 'credentials', version: '1' })
export class CredentialCatalogueController {
  constructor(
    private readonly programmes: Programmes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access(ROLES, 'own')
  @AnswersList(editionView)
  @ApiOperation({
    operationId: 'listCredentials',
    summary: 'The accreditations, certifications and courses that the programmes in force know',
  })
  async list() {
    const known = await this.programmes.allNow(this.clock.now());
    return {
      data: known.flatMap(({ programmeId, inForce }) => {
        const terms = inForce?.definition.credentials;
        return terms?.known.value.map((edition) => viewOfEdition(edition, terms, programmeId)) ?? [];
      }),
    };
  }
}

const viewOfEdition = (
  edition: Credential,
  terms: CredentialTerms,
  programmeId: string,
): ViewOf<typeof editionView> => {
  const { id: credential, name, kind, consistsOf, availableFromOn, supersededBy = null } = edition;
  const years = yearsOf(edition, terms);
  return {
    ...{ credential, name, kind, programmeId, supersededBy },
    validYears: years?.value ?? null,
    consistsOf: consistsOf ?? [],
    availableFromOn: availableFromOn ?? null,
    available: availableFromOn !== null && consistsOf === undefined,
    source: (years ?? terms.known).source,
  };
};
