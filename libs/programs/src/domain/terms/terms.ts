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

/**
 * The approved version that began last on or before the day; the next one that begins ends it. A version with a last
 * day of its own leaves nothing in force after it.
 */
export const inForceOn = (terms: Terms, day: Day): TermsVersion | undefined => {
  const begun = lastBegun(terms, day);
  const last = begun?.definition.effectiveTo;
  return last !== undefined && last < day ? undefined : begun;
};

const lastBegun = (terms: Terms, day: Day): TermsVersion | undefined =>
  terms.versions
    .filter(({ status, definition }) => status === 'approved' && definition.effectiveFrom <= day)
    .reduce<TermsVersion | undefined>(
      (best, next) =>
        best === undefined || next.definition.effectiveFrom >= best.definition.effectiveFrom ? next : best,
      undefined,
    );

export type StatusOnDay = VersionStatus | 'in_force' | 'superseded' | 'ended';

/** The status a person asks for: what an approved version is on the day. Before its first day it is `approved`. */
export const statusOn = (terms: Terms, version: TermsVersion, day: Day): StatusOnDay => {
  if (version.status !== 'approved' || version.definition.effectiveFrom > day) return version.status;
  if (lastBegun(terms, day)?.version !== version.version) return 'superseded';
  return inForceOn(terms, day) === undefined ? 'ended' : 'in_force';
};
