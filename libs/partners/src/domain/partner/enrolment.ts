import {
  refuse,
  unlisted,
  type DatedAct,
  type Decision,
  type DomainCommand,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import type { EnrolledPartner, Partner } from './partner';
import type { PartnerEvent } from './partner.events';
import { pastNeedsCorrection } from './past-days';
import { levelFits, levelOf, type ProgrammeFacts } from './programme-facts';
import { papersMissing, type PapersMissing } from './role-papers';
import type { StandingFact } from './standing-fact';
import { needsInvitation } from './ways-in';

export type Enrolment = Extract<StandingFact, { kind: 'enrolment' }>;
export type EnrolmentMisfit =
  | ('ENROLMENT_NOT_OPEN' | 'LEVEL_UNKNOWN' | 'COUNTRY_TIER_UNKNOWN' | 'REGION_UNKNOWN')
  | 'INVITATION_REQUIRED'
  | PapersMissing;

export type EnrolPartner = DomainCommand<
  'EnrolPartner',
  Omit<Enrolment, 'kind'> &
    Readonly<{
      partnerId: string;
      /** Regions that the agreement covers, apart from those that the enrolment authorises (J110); absent: the same. */
      territory?: readonly string[];
      programme: ProgrammeFacts;
      act: DatedAct;
    }>,
  EnrolmentMisfit | 'TERRITORY_UNKNOWN' | 'DAY_IN_FUTURE' | 'CORRECTION_REQUIRED'
>;

/** The assessment of an invited partner, from today on by one person (G61); one that began before is a correction. */
export const enrol = (
  { programme, act, ...assessed }: EnrolPartner['data'],
  partner: Partner,
): Decision<PartnerEvent, RefusalsOf<EnrolPartner>> => {
  if (partner.status === 'none') return notInvited();
  const { effectiveOn } = assessed;
  const data = { ...assessed, assessedBy: act.by, assessedAt: act.at };
  return (
    enrolmentMisfit(data, partner, programme) ??
    territoryMisfit(assessed.territory ?? [], programme) ??
    (effectiveOn > act.on
      ? refuse('DAY_IN_FUTURE', `An enrolment begins today or before, not on ${effectiveOn}.`)
      : (pastNeedsCorrection(effectiveOn, act.on) ?? [{ type: 'PartnerAssessed', data }]))
  );
};

const territoryMisfit = (
  territory: readonly string[],
  { regions, territoryApart }: ProgrammeFacts,
): Refusal<'TERRITORY_UNKNOWN'> | undefined => {
  // A programme that keeps none apart knows no region for it.
  const known = territoryApart ? regions : [];
  const unknown = territory.filter((region) => !known.includes(region));
  return unknown.length === 0
    ? undefined
    : unlisted('TERRITORY_UNKNOWN', {
        ...{ pointer: '/territory', word: unknown.join(', '), what: 'region for a territory', known },
      });
};

/** Why an enrolment does not fit what is known of the partner and its programme. */
export const enrolmentMisfit = (
  { level, countryTier, regions, effectiveOn: on }: Omit<Enrolment, 'kind'>,
  partner: EnrolledPartner,
  programme: ProgrammeFacts,
): Refusal<EnrolmentMisfit> | undefined => {
  const { status, role, code } = partner;
  if (status !== 'invited' && status !== 'applied')
    return refuse('ENROLMENT_NOT_OPEN', `${code} is ${status.replace('_', ' ')}.`);
  if (!levelFits(programme, role, level))
    return unlisted('LEVEL_UNKNOWN', { pointer: '/level', ...levelOf(programme, role, level) });
  if (!programme.countryTiers.includes(countryTier))
    return unlisted('COUNTRY_TIER_UNKNOWN', {
      ...{ pointer: '/countryTier', word: countryTier, what: 'country tier' },
      known: programme.countryTiers,
    });
  return (
    unknownRegions(regions, programme) ??
    (status === 'applied' ? needsInvitation({ role, level }, programme) : undefined) ??
    papersMissing(partner, { role, level, on }, programme)
  );
};

export const unknownRegions = (
  regions: readonly string[],
  { regions: known }: ProgrammeFacts,
): Refusal<'REGION_UNKNOWN'> | undefined => {
  const unknown = regions.filter((region) => !known.includes(region));
  return unknown.length === 0
    ? undefined
    : unlisted('REGION_UNKNOWN', {
        ...{ pointer: '/regions', word: unknown.join(', '), what: 'region', known },
      });
};

export const notInvited = () => refuse('INVITATION_REQUIRED', 'An invitation precedes the enrolment.');
