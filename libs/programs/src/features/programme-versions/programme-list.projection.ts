import type { Projection } from '@channel/runtime';
import type { TermsEvent } from '../../domain/terms/terms.events';

export interface ProgrammeRow {
  readonly programmeId: string;
  readonly title: string;
  readonly currency: string;
  readonly versions: number;
  readonly latestStatus: 'draft' | 'submitted' | 'approved';
  readonly approvedVersions: number;
}

/** One row a programme: what exists and how far its latest version is. */
export const programmeList: Projection<TermsEvent, ProgrammeRow> = {
  name: 'programs.programme-list',
  version: 1,
  streams: ['terms-'],
  handles: ['ProgrammeVersionDrafted', 'ProgrammeVersionSubmitted', 'ProgrammeVersionApproved'],
  columns: {
    programmeId: 'text not null',
    title: 'text not null',
    currency: 'text not null',
    versions: 'integer not null',
    latestStatus: 'text not null',
    approvedVersions: 'integer not null',
  },
  onFailure: 'park',
  keys: ({ data }) => [data.programmeId],
  project: (row, { type, data }) => {
    switch (type) {
      case 'ProgrammeVersionDrafted':
        return {
          programmeId: data.programmeId,
          title: data.definition.title,
          currency: data.definition.currency,
          versions: data.version,
          latestStatus: 'draft',
          approvedVersions: row?.approvedVersions ?? 0,
        };
      case 'ProgrammeVersionSubmitted':
        return row === undefined || row.versions !== data.version
          ? row
          : { ...row, latestStatus: 'submitted' };
      case 'ProgrammeVersionApproved':
        return row === undefined
          ? row
          : {
              ...row,
              approvedVersions: row.approvedVersions + 1,
              latestStatus: row.versions === data.version ? 'approved' : row.latestStatus,
            };
    }
  },
};
