import type { DomainCommand } from '@channel/kernel';
import type { PartnerEvent } from '@channel/partners';
import { automation, type Reaction } from '@channel/runtime';
import {
  EarnFlexPointsCommand,
  EarnHeldFlexPointsCommand,
  ForfeitFlexPointsCommand,
} from './earn-flex-points.handler';

type Held = Readonly<{ partnerId: string; specialisation: string; fromOn: string }>;
type Ended = Readonly<{ partnerId: string; specialisation: string; untilOn: string }>;
type Reached = Readonly<{ partnerId: string; levelFromOn: string }>;
type Earn = DomainCommand<'EarnFlexPoints', Held>;
type EarnHeld = DomainCommand<'EarnHeldFlexPoints', Reached>;
type Forfeit = DomainCommand<'ForfeitFlexPoints', Ended>;
type Followed = Extract<
  PartnerEvent,
  {
    type:
      | 'PartnerSpecialisationGranted'
      | 'PartnerSpecialisationEnded'
      | 'PlannedSpecialisationWithdrawn'
      | 'PartnerTermsSigned'
      | 'PartnerLevelChanged';
  }
>;

/** At noon UTC a day has begun everywhere, whatever the zone of the programme. */
const begunEverywhere = (day: string): string => `${day}T12:00:00.000Z`;

const earns = (held: Held, grantedAt: string): readonly Reaction<Earn>[] => {
  const command: Earn = { type: 'EarnFlexPoints', data: held };
  const { partnerId, specialisation, fromOn } = held;
  const dueAt = begunEverywhere(fromOn);
  return [
    { do: 'send', n: 0, lane: partnerId, command },
    ...(dueAt > grantedAt
      ? [{ do: 'schedule', deadlineId: `${partnerId}/${specialisation}/${fromOn}`, dueAt, command } as const]
      : []),
  ];
};
const earnsHeld = (reached: Reached, knownAt: string): readonly Reaction<EarnHeld>[] => {
  const command: EarnHeld = { type: 'EarnHeldFlexPoints', data: reached };
  const { partnerId, levelFromOn } = reached;
  const dueAt = begunEverywhere(levelFromOn);
  return [
    { do: 'send', n: 0, lane: partnerId, command },
    ...(dueAt > knownAt
      ? [{ do: 'schedule', deadlineId: `${partnerId}/level/${levelFromOn}`, dueAt, command } as const]
      : []),
  ];
};
const forfeits = (data: Ended): readonly Reaction<Forfeit>[] => [
  { do: 'send', n: 0, lane: data.partnerId, command: { type: 'ForfeitFlexPoints', data } },
];

/**
 * A specialisation above the minimum of the level earns on its first day (G2), or when the level is reached later in the same
 * half-year. Whether it is above, and whether the level has a target, is the handler's question; what begins later is asked
 * for again on its day.
 */
export const whenSpecialisationChangedEarnFlexPoints = automation<Followed, Earn | EarnHeld | Forfeit>({
  name: 'credits.when-specialisation-changed-earn-flex-points',
  streams: ['partner-'],
  on: {
    PartnerSpecialisationGranted: ({ partnerId, specialisation, fromOn, grantedAt }) =>
      earns({ partnerId, specialisation, fromOn }, grantedAt),
    PartnerSpecialisationEnded: ({ partnerId, specialisation, untilOn }) =>
      forfeits({ partnerId, specialisation, untilOn }),
    PlannedSpecialisationWithdrawn: ({ partnerId, specialisation, fromOn }) =>
      forfeits({ partnerId, specialisation, untilOn: fromOn }),
    PartnerTermsSigned: ({ partnerId, signedOn: levelFromOn, signedAt }) =>
      earnsHeld({ partnerId, levelFromOn }, signedAt),
    PartnerLevelChanged: ({ partnerId, effectiveOn: levelFromOn, changedAt }) =>
      earnsHeld({ partnerId, levelFromOn }, changedAt),
  },
  dispatch: {
    EarnFlexPoints: (data, meta) => new EarnFlexPointsCommand(data, meta),
    EarnHeldFlexPoints: (data, meta) => new EarnHeldFlexPointsCommand(data, meta),
    ForfeitFlexPoints: (data, meta) => new ForfeitFlexPointsCommand(data, meta),
  },
});
