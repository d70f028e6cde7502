import {
  absent,
  Access,
  everything,
  Lists,
  RecordAnswer,
  ROLES,
  Viewer,
  Wait,
  type ListSpec,
  type Principal,
} from '@channel/http';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { Controller, Get, Inject, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { statusOn, termsAt, versionOf, type Terms, type TermsVersion } from '../../domain/terms/terms';
import { termsDecider } from '../../domain/terms/terms.decider';
import { programmeList, type ProgrammeRow } from './programme-list.projection';

const programmes: ListSpec<ProgrammeRow> = {
  projection: programmeList.name,
  filters: { programmeId: 'text', latestStatus: 'text' },
  sorts: ['programmeId', '-programmeId'],
  search: ['title'],
  scope: () => everything,
  view: ({ key, title, currency, versions, latestStatus, approvedVersions }) => ({
    id: key,
    title,
    currency,
    versions,
    latestStatus,
    approvedVersions,
  }),
};

/** J112: the rules are shown to people of partners and vendor with a role, never to others. */
@ApiTags('programs')
@Controller({ path: 'programs', version: '1' })
export class ProgrammeVersionsController {
  constructor(
    private readonly lists: Lists,
    private readonly runner: DeciderRunner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access(ROLES, 'public')
  @ApiOperation({ operationId: 'listProgrammes', summary: 'Programmes' })
  programmes(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(programmes, viewer, query, wait);
  }

  @Get(':programmeId/versions')
  @Access(ROLES, 'public')
  @ApiOperation({ operationId: 'listProgrammeVersions', summary: 'Versions of a programme, newest first' })
  async versions(@Param('programmeId') programmeId: string) {
    const { state, revision } = await this.terms(programmeId);
    const data = [...state.versions].reverse().map((version) => this.summary(state, version));
    return new RecordAnswer(revision, { data, page: { hasMore: false } });
  }

  @Get(':programmeId/versions/:version')
  @Access(ROLES, 'public')
  @ApiOperation({ operationId: 'getProgrammeVersion', summary: 'A version with its whole definition' })
  async version(@Param('programmeId') programmeId: string, @Param('version', ParseIntPipe) number: number) {
    const { state, revision } = await this.terms(programmeId);
    const version = versionOf(state, number);
    if (version === undefined) throw absent();
    return new RecordAnswer(revision, {
      programmeId,
      ...this.summary(state, version),
      definition: version.definition,
    });
  }

  private async terms(programmeId: string) {
    const loaded = await this.runner.load(termsDecider, programmeId);
    if (loaded.revision < 0n) throw absent();
    return loaded;
  }

  private summary(terms: Terms, version: TermsVersion) {
    const { definition, draftedBy, draftedAt, submittedBy, approvedBy, approvedAt } = version;
    return {
      version: version.version,
      status: statusOn(terms, version, termsAt(terms, this.clock.now()).day),
      title: definition.title,
      effectiveFrom: definition.effectiveFrom,
      draftedBy,
      draftedAt,
      submittedBy,
      approvedBy,
      approvedAt,
    };
  }
}
