import { dayOf, evolvedBy, type Day, type Instant } from '@channel/kernel';
import type { ProgrammeDefinition } from './definition';
import type { TermsEvent } from './terms.events';

export type VersionStatus = 'draft' | 'submitted' | 'returned' | 'withdrawn' | 'approved';

/** One version of a programme. The definition never changes after its draft; a change is the next version (R1). */
export type TermsVersion = Readonly<{
  version: number;
  status: VersionStatus;
  definition: ProgrammeDefinition;
  draftedBy: string;
  draftedAt: string;
  /** Everybody who drafted or submitted it, also before a return: none of them approves it (SD1). */
  preparedBy: readonly string[];
  submittedBy: string | null;
  approvedBy: string | null;
  approvedAt: string | null;
}>;

export type Terms = Readonly<{ programmeId: string | null; versions: readonly TermsVersion[] }>;

export const initial: Terms = { programmeId: null, versions: [] };

export const evolve = evolvedBy<TermsEvent, Terms>({
  ProgrammeVersionDrafted: ({ programmeId, version, definition, draftedBy, draftedAt }, { versions }) => {
    const drafted: TermsVersion = {
      version,
      status: 'draft',
      definition,
      draftedBy,
      draftedAt,
      preparedBy: [draftedBy],
      submittedBy: null,
      approvedBy: null,
      approvedAt: null,
    };
    return { programmeId, versions: [...versions, drafted] };
  },
  ProgrammeVersionSubmitted: ({ version, submittedBy }, terms) =>
    replace(terms, version, ({ preparedBy }) => ({
      ...{ status: 'submitted', submittedBy, preparedBy: [...preparedBy, submittedBy] },
    })),
  ProgrammeVersionReturned: ({ version }, terms) => replace(terms, version, () => ({ status: 'returned' })),
  ProgrammeVersionWithdrawn: ({ version }, terms) => replace(terms, version, () => ({ status: 'withdrawn' })),
  ProgrammeVersionApproved: ({ version, approvedBy, approvedAt }, terms) =>
    replace(terms, version, () => ({ status: 'approved', approvedBy, approvedAt })),
});

const replace = (
  terms: Terms,
  version: number,
  change: (known: TermsVersion) => Partial<TermsVersion>,
): Terms => ({
  ...terms,
  versions: terms.versions.map((known) =>
    known.version === version ? { ...known, ...change(known) } : known,
  ),
});

/** Whether the programme has any version: a programme that nobody drafted is not known. */
export const isDrafted = ({ programmeId }: Terms): boolean => programmeId !== null;

export const versionOf = (terms: Terms, version: number): TermsVersion | undefined =>
  terms.versions.find((known) => known.version === version);

/**
 * The approved version that began last on or before the day; the next one that begins ends it. A version with a last
 * day of its own leaves nothing in force after it.
 */
export const inForceOn = (terms: Terms, day: Day): TermsVersion | undefined =>
  coveredOn(lastBegun(terms, day), day);

const coveredOn = (version: TermsVersion | undefined, day: Day): TermsVersion | undefined => {
  const last = version?.definition.effectiveTo;
  return last !== undefined && last < day ? undefined : version;
};

const lastBegun = (terms: Terms, day: Day): TermsVersion | undefined => begunBy(terms, () => day);

const begunBy = (terms: Terms, dayFor: (version: TermsVersion) => Day): TermsVersion | undefined =>
  approvedOf(terms)
    .filter((version) => version.definition.effectiveFrom <= dayFor(version))
    .at(-1);

/** In the order in which they begin. */
const approvedOf = ({ versions }: Terms): readonly TermsVersion[] =>
  versions
    .filter(({ status }) => status === 'approved')
    .sort((one, other) => one.definition.effectiveFrom.localeCompare(other.definition.effectiveFrom));

export const zoneOf = ({ definition }: TermsVersion): string => definition.calendar.timeZone.value;

/**
 * The day of an instant and the version in force on it. Each version counts its days in a zone of its own, so that its
 * first day begins there at midnight (T4); before the first one its zone holds already.
 */
export const termsAt = (
  terms: Terms,
  at: Instant,
): Readonly<{ zone: string; day: Day; version: TermsVersion | undefined }> => {
  const begun = begunBy(terms, (version) => dayOf(at, zoneOf(version)));
  const counting = begun ?? approvedOf(terms)[0];
  const zone = counting === undefined ? 'UTC' : zoneOf(counting);
  const day = dayOf(at, zone);
  return { zone, day, version: coveredOn(begun, day) };
};

export type StatusOnDay = VersionStatus | 'in_force' | 'superseded' | 'ended';

/** The status a person asks for: what an approved version is on the day. Before its first day it is `approved`. */
export const statusOn = (terms: Terms, version: TermsVersion, day: Day): StatusOnDay => {
  if (version.status !== 'approved' || version.definition.effectiveFrom > day) return version.status;
  if (lastBegun(terms, day)?.version !== version.version) return 'superseded';
  return inForceOn(terms, day) === undefined ? 'ended' : 'in_force';
};
