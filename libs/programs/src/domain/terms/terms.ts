import type { Day } from '@channel/kernel';
import type { ProgrammeDefinition } from './definition';
import type { TermsEvent } from './terms.events';

export type VersionStatus = 'draft' | 'submitted' | 'approved';

/** One version of a programme. The definition never changes after its draft; a change is the next version (R1). */
export type TermsVersion = Readonly<{
  version: number;
  status: VersionStatus;
  definition: ProgrammeDefinition;
  draftedBy: string;
  draftedAt: string;
  submittedBy: string | null;
  approvedBy: string | null;
  approvedAt: string | null;
}>;

export type Terms = Readonly<{ programmeId: string | null; versions: readonly TermsVersion[] }>;

export const initial: Terms = { programmeId: null, versions: [] };

export const evolve = (terms: Terms, { type, data }: TermsEvent): Terms => {
  switch (type) {
    case 'ProgrammeVersionDrafted': {
      const { programmeId, version, definition, draftedBy, draftedAt } = data;
      const drafted: TermsVersion = {
        version,
        status: 'draft',
        definition,
        draftedBy,
        draftedAt,
        submittedBy: null,
        approvedBy: null,
        approvedAt: null,
      };
      return { programmeId, versions: [...terms.versions, drafted] };
    }
    case 'ProgrammeVersionSubmitted':
      return replace(terms, data.version, { status: 'submitted', submittedBy: data.submittedBy });
    case 'ProgrammeVersionApproved':
      return replace(terms, data.version, {
        status: 'approved',
        approvedBy: data.approvedBy,
        approvedAt: data.approvedAt,
      });
  }
};

const replace = (terms: Terms, version: number, change: Partial<TermsVersion>): Terms => ({
  ...terms,
  versions: terms.versions.map((known) => (known.version === version ? { ...known, ...change } : known)),
});

export const versionOf = (terms: Terms, version: number): TermsVersion | undefined =>
  terms.versions.find((known) => known.version === version);

/** The approved version that began last on or before the day; the next one that begins ends it. */
export const inForceOn = (terms: Terms, day: Day): TermsVersion | undefined =>
  terms.versions
    .filter(({ status, definition }) => status === 'approved' && definition.effectiveFrom <= day)
    .sort((one, other) =>
      one.definition.effectiveFrom < other.definition.effectiveFrom
        ? 1
        : one.definition.effectiveFrom > other.definition.effectiveFrom
          ? -1
          : other.version - one.version,
    )[0];

/** The status a person asks for: approved versions tell whether they are the one in force on the day. */
export const statusOn = (terms: Terms, version: TermsVersion, day: Day): VersionStatus | 'in_force' =>
  version.status === 'approved' && inForceOn(terms, day)?.version === version.version
    ? 'in_force'
    : version.status;
