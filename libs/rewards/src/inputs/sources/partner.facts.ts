import type { PartnerEvent } from '@channel/partners';
import { alter, factSource, make, type FactChange } from '@channel/runtime';

/** A partner's standing as it became known. */
export type PartnerFact = Readonly<{
  partnerId: string;
  code: string;
  programmeId: string;
  role: string;
  levels: readonly Readonly<{ level: string | null; effectiveOn: string; eventId: string }>[];
  specialisations: readonly Readonly<{
    specialisation: string;
    fromOn: string;
    untilOn: string | null;
    eventId: string;
  }>[];
}>;

const reached = (
  {
    partnerId,
    level,
    effectiveOn,
  }: Readonly<{ partnerId: string; level: string | null; effectiveOn: string }>,
  { id: eventId }: Readonly<{ id: string }>,
): readonly FactChange<PartnerFact>[] => [
  alter(partnerId, ({ levels }) => ({ levels: [...levels, { level, effectiveOn, eventId }] })),
];

export const partnerFacts = factSource<PartnerEvent, PartnerFact>({
  name: 'rewards.partner-facts',
  streams: ['partner-'],
  columns: {
    programmeId: { sql: 'text not null', of: ({ programmeId }) => programmeId },
    code: { sql: 'text collate "C" not null', of: ({ code }) => code },
  },
  indexes: ['("programmeId")'],
  on: {
    PartnerInvited: ({ partnerId, code, programmeId, role }) => [
      make<PartnerFact>(partnerId, { partnerId, code, programmeId, role, levels: [], specialisations: [] }),
    ],
    PartnerAssessed: reached,
    PartnerLevelChanged: reached,
    PartnerSpecialisationGranted: ({ partnerId, specialisation, fromOn, untilOn }, { id: eventId }) => [
      alter(partnerId, ({ specialisations }) => ({
        specialisations: [...specialisations, { specialisation, fromOn, untilOn, eventId }],
      })),
    ],

    PartnerTermsSigned: null,
  },
});
