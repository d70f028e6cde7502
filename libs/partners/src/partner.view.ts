import { correctionFields, is, view, type ViewOf } from '@channel/http';
import { invariant, type Correction, type Day } from '@channel/kernel';
import { ASSIGNMENT_KINDS } from './domain/partner/assignment';
import { RECORD_KINDS } from './domain/partner/kept-record';
import { PARTNER_KINDS } from './domain/partner/partner-kind';
import { PARTNER_STATUSES, type EnrolledPartner, type Partner } from './domain/partner/partner';
import { FURTHER_ROLE_STATUSES } from './domain/partner/further-role';
import type { StandingFact } from './domain/partner/standing-fact';

const kind = is.oneOf(PARTNER_KINDS);
const status = is.oneOf(PARTNER_STATUSES);

/** The end of a span; a name that ends in `until` is a last day, everywhere. */
const endsBefore = { beforeOn: is.day.nullable().describe('First day that is no longer covered.') };
/** A span of the record, whose facts call the first day without it `untilOn`, as it is shown. */
const ending = <Until extends Day | null, Kept extends object>({
  untilOn: beforeOn,
  ...kept
}: Kept & Readonly<{ untilOn: Until }>) => ({ ...kept, beforeOn });

const datedLevelView = view('DatedLevel', {
  level: is.text.nullable(),
  effectiveOn: is.day.describe('First day of the level; it holds until the next one begins.'),
  decidedAt: is.instant.optional(),
  decidedBy: is.id.optional(),
  reason: is.text.optional(),
  reviewId: is.id.optional().describe('The review that decided it.'),
});
const datedKindView = view('DatedKind', {
  kind,
  fromOn: is.day.nullable().describe('First day of the kind; nothing: from the beginning.'),
  reason: is.text.optional(),
  changedBy: is.id.optional(),
});
const specialisationView = view('DatedSpecialisation', {
  id: is.text,
  fromOn: is.day,
  ...endsBefore,
  decidedBy: is.id,
});
/** What is decided and has not begun (G75). */
const plannedView = view('PlannedStanding', {
  levels: is.listOf(datedLevelView),
  specialisations: is.listOf(specialisationView),
});

const recordView = view('StandingRecord', {
  recordId: is.id,
  kind: is.oneOf(RECORD_KINDS),
  name: is.text,
  value: is.text.nullable().describe('Of an attribute what it is; of a contact the person.'),
  version: is.text.nullable(),
  signedBy: is.id.nullable(),
  evidence: is.text,
  fromOn: is.day,
  ...endsBefore,
  keptBy: is.id,
  keptAt: is.instant,
});

const stoppedView = view('StoppedParticipation', { on: is.day, reason: is.text });
const assignmentView = view('PartnerAssignment', {
  assignmentId: is.id,
  kind: is
    .oneOf(ASSIGNMENT_KINDS)
    .describe('Partner account manager, experience manager, business development manager, or of services.'),
  personId: is.id,
  fromOn: is.day,
  ...endsBefore,
  assignedBy: is.id,
  assignedAt: is.instant,
});

const furtherRoleView = view('FurtherRole', {
  role: is.text,
  status: is.oneOf(FURTHER_ROLE_STATUSES),
  regions: is.listOf(is.text).describe('Regions that this enrolment authorises.'),
  level: is.text.nullable(),
  levels: is.listOf(datedLevelView),
  termsVersion: is.count.nullable(),
  enteredOn: is.day.nullable().describe('From which its reviews and clocks count.'),
});

const factView = is.eitherOf('kind', [
  view('EnrolmentFact', {
    kind: is.exactly('enrolment'),
    level: is.text.nullable(),
    countryTier: is.text,
    regions: is.listOf(is.text),
    effectiveOn: is.day,
  }),
  view('LevelFact', { kind: is.exactly('level'), level: is.text, effectiveOn: is.day }),
  view('SpecialisationFact', {
    kind: is.exactly('specialisation'),
    specialisation: is.text,
    fromOn: is.day,
    ...endsBefore,
  }),
  view('SpecialisationEndFact', {
    kind: is.exactly('specialisation-end'),
    specialisation: is.text,
    beforeOn: is.day.describe('First day that is no longer covered.'),
  }),
]);
export const correctionView = view('StandingCorrection', {
  partnerId: is.id,
  fact: factView,
  ...correctionFields,
});

/** What partners see of the distributors that they may name. */
const named = { code: is.text, name: is.text, kind, country: is.country };

const locatorConsentView = view('LocatorConsent', { givenBy: is.id, givenOn: is.day });
export const partnerView = view('Partner', {
  ...named,
  status: status.optional(),
  programmeId: is.id.optional(),
  kinds: is
    .listOf(datedKindView)
    .optional()
    .describe('Of which kind it was from when on; what each may do, the choices of the programme say.'),
  role: is.text.optional().describe('The role that the partner entered with.'),
  furtherRoles: is
    .listOf(furtherRoleView)
    .optional()
    .describe('Roles beside the first one, each an enrolment of its own.'),
  countryTier: is.text.optional(),
  regions: is.listOf(is.text).optional(),
  territory: is
    .listOf(is.text)
    .optional()
    .describe('Regions that its agreement covers; a deal is inside both.'),
  level: is.text.nullable().optional(),
  levels: is.listOf(datedLevelView).optional(),
  specialisations: is.listOf(specialisationView).optional(),
  planned: plannedView.optional(),
  termsVersion: is.count.nullable().optional(),
  enteredOn: is.day.nullable().optional().describe('From which reviews and clocks count.'),
  invitedTo: is.listOf(is.text).optional().describe('Levels above its own that a review may raise it to.'),
  invitedToSpecialisations: is.listOf(is.text).optional(),
  records: is
    .listOf(recordView)
    .optional()
    .describe('Documents, approvals, attributes, obligations and contacts that requirements ask for.'),
  locatorConsent: locatorConsentView
    .nullable()
    .optional()
    .describe(
      'Who agreed, and when, that the locator shows the partner; `null`: nobody, or it was taken back.',
    ),
  stopped: stoppedView
    .nullable()
    .optional()
    .describe('Of a partner that is suspended or has ended: since when, and why.'),
  assignments: is
    .listOf(assignmentView)
    .optional()
    .describe(
      'Who of the vendor looks after the partner; on their days no other channel manager decides about it.',
    ),
});
export type PartnerView = ViewOf<typeof partnerView>;

export const partnerRowView = view('PartnerRow', {
  id: is.id,
  ...named,
  programmeId: is.id.optional(),
  role: is.text.optional(),
  status: status.optional(),
  level: is.text.nullable().optional().describe('The level in force.'),
  planned: is.listOf(datedLevelView).optional(),
  countryTier: is.text.nullable().optional(),
  regions: is.listOf(is.text).optional(),
});

/** The partner as commands and the single record show it. */
export const viewOfPartner = (partner: Partner): PartnerView => {
  invariant(partner.status !== 'none', 'a partner that is shown was invited');
  const { code, status, kind, name, country, programmeId, role, countryTier, regions } = partner;
  return {
    ...{ code, status, kind, name, country, programmeId, role, countryTier, regions },
    kinds: partner.kinds,
    territory: partner.territory,
    level: partner.level,
    levels: partner.levels,
    specialisations: partner.specialisations.map(ending),
    termsVersion: partner.termsVersion,
    enteredOn: partner.enteredOn,
    invitedTo: partner.invitedTo,
    invitedToSpecialisations: partner.invitedToSpecialisations,
    records: partner.records.map(ending),
    stopped: partner.stopped,
    locatorConsent: partner.locatorConsent,
    assignments: partner.assignments.map(ending),
    furtherRoles: partner.furtherRoles,
  };
};

/** The record on a day: what holds or held, and what is planned, apart (G75). */
export const viewOfPartnerOn = (partner: EnrolledPartner, on: Day): PartnerView => {
  const { levels, specialisations } = partner;
  return {
    ...viewOfPartner(partner),
    levels: levels.filter(({ effectiveOn }) => effectiveOn <= on),
    specialisations: specialisations.filter(({ fromOn }) => fromOn <= on).map(ending),
    planned: {
      levels: levels.filter(({ effectiveOn }) => effectiveOn > on),
      specialisations: specialisations.filter(({ fromOn }) => fromOn > on).map(ending),
    },
  };
};

const correctionsOf = (partner: Partner): readonly Correction<StandingFact>[] =>
  partner.status === 'none' ? [] : partner.corrections;

const factShown = (fact: StandingFact): ViewOf<typeof factView> => {
  switch (fact.kind) {
    case 'specialisation':
      return ending(fact);
    case 'specialisation-end':
      return ending(fact);
    case 'enrolment':
    case 'level':
      return fact;
  }
};

export const viewOfCorrection = (partner: Partner, correctionId: string): ViewOf<typeof correctionView> => {
  const found = correctionsOf(partner).find((correction) => correction.correctionId === correctionId);
  invariant(partner.status !== 'none' && found !== undefined, 'a correction that is shown was prepared');
  return { partnerId: partner.partnerId, ...found, fact: factShown(found.fact) };
};
export const viewOfLastCorrection = (partner: Partner): ViewOf<typeof correctionView> =>
  viewOfCorrection(partner, correctionsOf(partner).at(-1)?.correctionId ?? '');

/** A distributor as partners see it. */
export const nameOfPartner = (partner: Partner): PartnerView => {
  const { code, name, kind, country } = viewOfPartner(partner);
  return { code, name, kind, country };
};

/** X1: vendor staff see every partner, an organisation itself, partners also the distributors that they may name. */
export const isVisibleTo =
  (orgId: string, orgKind: 'vendor' | 'partner' | 'distributor') =>
  (partner: Partner): boolean => {
    if (partner.status === 'none') return false;
    if (orgKind === 'vendor' || partner.partnerId === orgId) return true;
    return orgKind === 'partner' && partner.kind === 'distributor' && partner.status === 'active';
  };
