import {
  needsReason,
  refuse,
  unlisted,
  type DatedAct,
  type Day,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import type { KindAct, KindForbidden } from '@channel/programs';
import type { Partner } from './partner';
import type { PartnerEvent, PartnerKind } from './partner.events';
import type { ProgrammeFacts } from './programme-facts';

// M2, M5: of which kind an organisation is, on which day. What each kind may do is a table of the programme.

/** Kinds of organisations that enrol, and categories of alliances; the vendor's own sales enrol nowhere. */
export const PARTNER_KINDS = [
  ...(['reseller', 'distributor', 'oem', 'service-provider'] as const),
  ...(['strategic-alliance', 'technology-alliance', 'federal-alliance'] as const),
] as const satisfies readonly PartnerKind[];

/** From its day on; `null`: from the beginning. */
export type DatedKind = Readonly<{
  kind: PartnerKind;
  fromOn: Day | null;
  reason?: string;
  changedBy?: string;
}>;

/** @returns the kind on a day */
export const kindOn = (kinds: readonly DatedKind[], day: Day): PartnerKind | undefined =>
  kinds.findLast(({ fromOn }) => fromOn === null || fromOn <= day)?.kind;

/** Kinds that the programme in force knows, and what its table says no to, by act and kind. */
export type KindTable = Readonly<{
  known: readonly PartnerKind[];
  no: Readonly<Record<KindActHere, Readonly<Partial<Record<PartnerKind, KindForbidden>>>>>;
}>;
/** What is decided in a partner's own stream. */
export const KIND_ACTS_HERE = ['take-a-role', 'stand-in-the-locator'] as const satisfies readonly KindAct[];
type KindActHere = (typeof KIND_ACTS_HERE)[number];

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
