import {
  absent,
  Access,
  AnswersPage,
  AnswersRecord,
  Asked,
  everything,
  isVendor,
  Lists,
  NumberInPath,
  RecordAnswer,
  ROLES,
  Viewer,
  type ListSpec,
  type PageRequest,
  type Principal,
} from '@channel/http';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { versionOf, type TermsVersion } from '../../domain/terms/terms';
import { termsDecider } from '../../domain/terms/terms.decider';
import { LATEST, programmeRowView, summaryOf, versionsView, versionView } from '../../programme.view';
import { programmeList, type ProgrammeRow } from './programme-list.projection';

export const programmes: ListSpec<ProgrammeRow, typeof programmeRowView> = {
  projection: programmeList.name,
  item: programmeRowView,
  filters: { programmeId: 'text', latestStatus: { oneOf: LATEST } },
  asOf: 'recorded',
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
  @Access(ROLES, 'vendor')
  @AnswersPage(programmes)
  @ApiOperation({ operationId: 'listProgrammes', summary: 'Programmes' })
  programmes(@Asked() asked: PageRequest) {
    return this.lists.page(programmes, asked);
  }

  @Get(':programmeId/versions')
  @Access(ROLES, 'vendor')
  @AnswersRecord(versionsView, { id: false })
  @ApiOperation({
    operationId: 'listProgrammeVersions',
    summary: 'Versions of a programme, newest first; for others than the vendor those that were approved',
  })
  async versions(@Param('programmeId') programmeId: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.terms(programmeId);
    const data = state.versions
      .filter(shownTo(viewer))
      .reverse()
      .map((version) => summaryOf(state, version, this.clock.now()));
    return new RecordAnswer(revision, { data, page: { hasMore: false } });
  }

  @Get(':programmeId/versions/:version')
  @Access(ROLES, 'vendor')
  @AnswersRecord(versionView, { id: false })
  @ApiOperation({ operationId: 'getProgrammeVersion', summary: 'A version with its whole definition' })
  async version(
    @Param('programmeId') programmeId: string,
    @Param('version', NumberInPath) number: number,
    @Viewer() viewer: Principal,
  ) {
    const { state, revision } = await this.terms(programmeId);
    const version = versionOf(state, number);
    if (version === undefined || !shownTo(viewer)(version)) throw absent();
    return new RecordAnswer(revision, {
      programmeId,
      ...summaryOf(state, version, this.clock.now()),
      definition: version.definition,
    });
  }

  private async terms(programmeId: string) {
    const loaded = await this.runner.load(termsDecider, programmeId);
    if (loaded.revision < 0n) throw absent();
    return loaded;
  }
}

/** What the vendor only thinks of is no rule yet: others read what was approved. */
const shownTo =
  (viewer: Principal) =>
  ({ status }: Pick<TermsVersion, 'status'>): boolean =>
    isVendor(viewer) || status === 'approved';
