import {
  refuse,
  type DatedAct,
  type Day,
  type Decision,
  type DomainCommand,
  type Instant,
  type RefusalsOf,
} from '@channel/kernel';
import type { Partner } from './partner';
import type { PartnerEvent } from './partner.events';
import { notActive, withdrawn } from './standing-facts';

// A level or a specialisation that is to begin on a later day: it begins then, or is withdrawn before.

export type WithdrawPlannedLevel = DomainCommand<
  'WithdrawPlannedLevel',
  Readonly<{ partnerId: string; effectiveOn: Day; act: DatedAct }>,
  'PARTNER_NOT_ACTIVE' | 'NOT_PLANNED' | 'DECIDED_BY_REVIEW'
>;
export type WithdrawPlannedSpecialisation = DomainCommand<
  'WithdrawPlannedSpecialisation',
  Readonly<{ partnerId: string; specialisation: string; fromOn: Day; act: DatedAct }>,
  'PARTNER_NOT_ACTIVE' | 'NOT_PLANNED'
>;
export type BeginPlannedLevel = DomainCommand<
  'BeginPlannedLevel',
  Readonly<{ partnerId: string; role?: string | undefined; effectiveOn: Day; at: Instant }>,
  never
>;
type Decided<Command extends DomainCommand> = Decision<PartnerEvent, RefusalsOf<Command>>;

/** G75: what is planned is withdrawn before its day by the rule that made it: of a review, by the two people of a review. */
export const withdrawPlannedLevel = (
  { partnerId, effectiveOn, act }: WithdrawPlannedLevel['data'],
  partner: Partner,
): Decided<WithdrawPlannedLevel> => {
  if (partner.status !== 'active') return notActive();
  const planned = partner.levels.filter((entry) => entry.effectiveOn === effectiveOn);
  if (planned.length === 0 || effectiveOn <= act.on)
    return notPlanned(`No level is planned for ${effectiveOn}.`);
  const decided = planned.find(({ reviewId }) => reviewId !== undefined);
  if (decided !== undefined)
    return refuse(
      'DECIDED_BY_REVIEW',
      `${decided.level ?? 'The level'} from ${effectiveOn} was decided by the review ${decided.reviewId ?? ''}: start that review again before this day, and another lead decides it anew.`,
    );
  return [withdrawn(partnerId, effectiveOn, act)];
};

/** On the day of a planned level, so that lists show what is in force; a level that was withdrawn does not begin. */
export const beginPlannedLevel = (
  { partnerId, role, effectiveOn, at: beganAt }: BeginPlannedLevel['data'],
  partner: Partner,
): Decided<BeginPlannedLevel> => {
  if (partner.status !== 'active') return [];
  const levels =
    role === undefined
      ? partner.levels
      : (partner.furtherRoles.find((one) => one.role === role)?.levels ?? []);
  const level = levels.findLast((entry) => entry.effectiveOn === effectiveOn)?.level;
  const of = { partnerId, ...(role === undefined ? {} : { role }) };
  return level === undefined || level === null
    ? []
    : [{ type: 'PlannedLevelBegan', data: { ...of, level, effectiveOn, beganAt } }];
};

export const withdrawPlannedSpecialisation = (
  { partnerId, specialisation, fromOn, act }: WithdrawPlannedSpecialisation['data'],
  partner: Partner,
): Decided<WithdrawPlannedSpecialisation> => {
  if (partner.status !== 'active') return notActive();
  const planned = partner.specialisations.some(
    (held) => held.id === specialisation && held.fromOn === fromOn,
  );
  if (!planned || fromOn <= act.on) return notPlanned(`${specialisation} is not planned for ${fromOn}.`);
  const { by: withdrawnBy, at: withdrawnAt } = act;
  return [
    {
      type: 'PlannedSpecialisationWithdrawn',
      data: { partnerId, specialisation, fromOn, withdrawnBy, withdrawnAt },
    },
  ];
};

const notPlanned = (detail: string) => refuse('NOT_PLANNED', detail);
