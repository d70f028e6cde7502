import { change, projection } from '@channel/runtime';
import type { VersionStatus } from '../../domain/terms/terms';
import type { TermsEvent } from '../../domain/terms/terms.events';

export interface ProgrammeRow {
  readonly programmeId: string;
  readonly title: string;
  readonly currency: string;
  readonly versions: number;
  readonly latestStatus: VersionStatus;
  readonly approvedVersions: number;
}

/** One row a programme: what exists and how far its latest version is. */
export const programmeList = projection<TermsEvent, ProgrammeRow>({
  name: 'programs.programme-list',
  version: 2,
  streams: ['terms-'],
  columns: {
    programmeId: 'text not null',
    title: 'text not null',
    currency: 'text not null',
    versions: 'integer not null',
    latestStatus: 'text not null',
    approvedVersions: 'integer not null',
  },
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.programmeId],
  on: {
    ProgrammeVersionDrafted: ({ programmeId, version, definition: { title, currency } }, row) => ({
      ...{ programmeId, title, currency, versions: version, latestStatus: 'draft' },
      approvedVersions: row?.approvedVersions ?? 0,
    }),
    ProgrammeVersionSubmitted: change((data, row) => latest(row, data, 'submitted')),
    ProgrammeVersionReturned: change((data, row) => latest(row, data, 'returned')),
    ProgrammeVersionWithdrawn: change((data, row) => latest(row, data, 'withdrawn')),
    ProgrammeVersionApproved: change((data, row) => ({
      ...latest(row, data, 'approved'),
      approvedVersions: row.approvedVersions + 1,
    })),
  },
});

/** Only what happens to the newest version is its status. */
const latest = (
  { versions }: ProgrammeRow,
  { version }: Readonly<{ version: number }>,
  latestStatus: VersionStatus,
): Partial<ProgrammeRow> => (version === versions ? { latestStatus } : {});
