import type { Day } from '@channel/kernel';
import type { PartnerEvent, PartnerKind } from './partner.events';

/** A level from a day on, until the next entry begins. */
export type DatedLevel = Readonly<{
  level: string | null;
  effectiveOn: Day;
  /** When it was decided, and why; the enrolment has no reason. */
  decidedAt?: string;
  reason?: string;
}>;
/** `untilOn` is the first day no longer covered (T1). */
export type DatedSpecialisation = Readonly<{ id: string; fromOn: Day; untilOn: Day | null }>;

type Enrolled = Readonly<{
  partnerId: string;
  code: string;
  kind: PartnerKind;
  name: string;
  country: string;
  programmeId: string;
  role: string;
  countryTier: string;
  regions: readonly string[];
  levels: readonly DatedLevel[];
  specialisations: readonly DatedSpecialisation[];
  termsVersion: number | null;
}>;

export type EnrolledPartner = Enrolled & Readonly<{ status: 'invited' | 'terms_pending' | 'active' }>;
export type Partner = Readonly<{ status: 'none' }> | EnrolledPartner;

export const initial: Partner = { status: 'none' };

export const evolve = (partner: Partner, event: PartnerEvent): Partner => {
  if (event.type === 'PartnerInvited') return invited(event.data);
  return partner.status === 'none' ? partner : enrolled(partner, event);
};

const invited = (data: Extract<PartnerEvent, { type: 'PartnerInvited' }>['data']): Partner => ({
  status: 'invited',
  partnerId: data.partnerId,
  code: data.code,
  kind: data.kind,
  name: data.name,
  country: data.country,
  programmeId: data.programmeId,
  role: data.role,
  countryTier: '',
  regions: [],
  levels: [],
  specialisations: [],
  termsVersion: null,
});

const enrolled = (
  partner: Exclude<Partner, { status: 'none' }>,
  { type, data }: Exclude<PartnerEvent, { type: 'PartnerInvited' }>,
): Partner => {
  switch (type) {
    case 'PartnerAssessed': {
      const { level, effectiveOn, countryTier, regions, assessedAt: decidedAt } = data;
      const levels = [{ level, effectiveOn, decidedAt }];
      return { ...partner, status: 'terms_pending', countryTier, regions, levels };
    }
    case 'PartnerTermsSigned':
      return { ...partner, status: 'active', termsVersion: data.termsVersion };
    case 'PartnerLevelChanged': {
      const { level, effectiveOn, changedAt: decidedAt, reason } = data;
      const next = { level, effectiveOn, decidedAt, ...(reason === undefined ? {} : { reason }) };
      return { ...partner, levels: [...partner.levels, next] };
    }
    case 'PartnerSpecialisationGranted': {
      const { specialisation: id, fromOn, untilOn } = data;
      return { ...partner, specialisations: [...partner.specialisations, { id, fromOn, untilOn }] };
    }
  }
};

/** The level on a day: of all that had begun, the one that began last; of two on one day, the later decision. */
export const levelOn = (levels: readonly DatedLevel[], day: Day): string | null =>
  levels
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .reduce<DatedLevel>((best, next) => (next.effectiveOn >= best.effectiveOn ? next : best), {
      level: null,
      effectiveOn: '',
    }).level;

export const specialisationsOn = (
  specialisations: readonly DatedSpecialisation[],
  day: Day,
): readonly string[] => [
  ...new Set(
    specialisations
      .filter(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || day < untilOn))
      .map(({ id }) => id),
  ),
];
