import {
  needsReason,
  refuse,
  unlisted,
  type DatedAct,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import type { Partner } from './partner';
import type { PartnerEvent, PartnerKind } from './partner.events';
import type { ProgrammeFacts } from './programme-facts';

// By which kind a partner begins, and how it comes to another one.

/** An organisation that takes no role of the programme enters as what it is, without a level. */
export const takesRole = ({ kinds }: Pick<ProgrammeFacts, 'kinds'>, kind: PartnerKind): boolean =>
  kind !== 'distributor' && kinds.no['take-a-role'][kind] === undefined;

export type ChangePartnerKind = DomainCommand<
  'ChangePartnerKind',
  Readonly<{
    partnerId: string;
    kind: PartnerKind;
    reason: string | null;
    programme: ProgrammeFacts;
    act: DatedAct;
  }>,
  'PARTNER_NOT_ACTIVE' | 'KIND_UNKNOWN' | 'KIND_UNCHANGED' | 'KIND_NOT_POSSIBLE' | 'REASON_MISSING'
>;

/** From today on: what was registered, reported and earned before was so by another kind, and stays. */
export const changeKind = (
  { partnerId, kind, reason, programme, act }: ChangePartnerKind['data'],
  partner: Partner,
): Decision<PartnerEvent, RefusalsOf<ChangePartnerKind>> => {
  if (partner.status !== 'active')
    return refuse('PARTNER_NOT_ACTIVE', 'The kind is changed of a partner that is active.');
  const { code, kind: before, role } = partner;
  if (!programme.kinds.known.includes(kind)) return unknownKind(kind, programme);
  if (kind === before) return refuse('KIND_UNCHANGED', `${code} is of the kind ${kind} already.`);
  if (kind === 'distributor' || before === 'distributor')
    return refuse(
      'KIND_NOT_POSSIBLE',
      'What a distributor quotes and reports is of another side: it is invited under a code of its own.',
    );
  if (takesRole(programme, kind) && !programme.roles.some(({ id }) => id === role))
    return refuse(
      'KIND_NOT_POSSIBLE',
      `${code} entered with no role of the programme: as ${kind} it is invited under a code of its own.`,
    );
  const changed = { fromOn: act.on, changedBy: act.by, changedAt: act.at };
  return (
    needsReason(reason, 'The partner reads why its kind changes.') ?? [
      { type: 'PartnerKindChanged', data: { partnerId, kind, before, reason: reason ?? '', ...changed } },
    ]
  );
};

export const unknownKind = (kind: string, { kinds }: Pick<ProgrammeFacts, 'kinds'>) =>
  unlisted('KIND_UNKNOWN', {
    ...{ pointer: '/kind', word: kind, what: 'kind of partners of the programme' },
    known: kinds.known,
  });
