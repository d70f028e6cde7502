import {
  needsReason,
  refuse,
  unlisted,
  type DatedAct,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import type { EnrolledPartner, Partner } from './partner';
import type { PartnerEvent } from './partner.events';
import { levelFits, levelOf, roleOf, type ProgrammeFacts } from './programme-facts';

// What a partner is invited to before it may have it: a level above its own (J9), a service specialisation (J67), a product certification of Operate Specialists (O22).

export type InviteToLevel = DomainCommand<
  'InviteToLevel',
  Readonly<{ partnerId: string; level: string; reason: string | null }> & Asked,
  'PARTNER_NOT_ACTIVE' | 'LEVEL_UNKNOWN' | 'LEVEL_NOT_HIGHER' | 'REASON_MISSING'
>;
export type InviteToSpecialisation = DomainCommand<
  'InviteToSpecialisation',
  Readonly<{ partnerId: string; specialisation: string; reason: string | null }> & Asked,
  'PARTNER_NOT_ACTIVE' | 'SPECIALISATION_UNKNOWN' | 'REASON_MISSING'
>;
type Asked = Readonly<{ programme: ProgrammeFacts; act: DatedAct }>;
type Decided<Command extends DomainCommand> = Decision<PartnerEvent, RefusalsOf<Command>>;

/** J9: what goes up is invited before. */
export const inviteToLevel = (
  { partnerId, level, reason, programme, act }: InviteToLevel['data'],
  partner: Partner,
): Decided<InviteToLevel> => {
  if (partner.status !== 'active') return notActive();
  const { role, level: held } = enrolmentWith(level, partner, programme);
  if (!levelFits(programme, role, level))
    return unlisted('LEVEL_UNKNOWN', { pointer: '/level', ...levelOf(programme, role, level) });
  const best = roleOf(programme, role)?.levels ?? [];
  if (held !== null && best.indexOf(level) >= best.indexOf(held))
    return refuse('LEVEL_NOT_HIGHER', `${partner.code} is at ${held}: invite it to a level above.`);
  return (
    needsReason(reason, 'The partner reads why it is invited.') ?? [
      {
        type: 'PartnerInvitedToLevel',
        data: { partnerId, level, reason: reason ?? '', invitedBy: act.by, invitedAt: act.at },
      },
    ]
  );
};

type Held = Pick<EnrolledPartner, 'role' | 'level'>;
/** The role of the partner that has such a level; of a level that none of them has, the first one. */
const enrolmentWith = (level: string, partner: EnrolledPartner, programme: ProgrammeFacts): Held =>
  partner.furtherRoles.find((one) => one.status === 'active' && levelFits(programme, one.role, level)) ??
  partner;

/** J67, O22: service specialisations and product certifications are by invitation. */
export const inviteToSpecialisation = (
  { partnerId, specialisation, reason, programme, act }: InviteToSpecialisation['data'],
  partner: Partner,
): Decided<InviteToSpecialisation> => {
  if (partner.status !== 'active') return notActive();
  const known = programme.byAgreement.map(({ id }) => id);
  if (!known.includes(specialisation))
    return unlisted('SPECIALISATION_UNKNOWN', {
      ...{ pointer: '/specialisation', word: specialisation, what: 'service specialisation', known },
    });
  const invited = { invitedBy: act.by, invitedAt: act.at };
  return (
    needsReason(reason, 'The partner reads why it is invited.') ?? [
      {
        type: 'PartnerInvitedToSpecialisation',
        data: { partnerId, specialisation, reason: reason ?? '', ...invited },
      },
    ]
  );
};

const notActive = () => refuse('PARTNER_NOT_ACTIVE', 'Only an active partner is invited to more.');
