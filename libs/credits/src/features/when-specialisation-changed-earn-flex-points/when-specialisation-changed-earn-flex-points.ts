import type { DomainCommand } from '@channel/kernel';
import type { PartnerEvent } from '@channel/partners';
import { automation, type Reaction } from '@channel/runtime';
import { EarnFlexPointsCommand, ForfeitFlexPointsCommand } from './earn-flex-points.handler';

type Held = Readonly<{ partnerId: string; specialisation: string; fromOn: string }>;
type Ended = Readonly<{ partnerId: string; specialisation: string; untilOn: string }>;
type Earn = DomainCommand<'EarnFlexPoints', Held>;
type Forfeit = DomainCommand<'ForfeitFlexPoints', Ended>;
type Followed = Extract<
  PartnerEvent,
  {
    type: 'PartnerSpecialisationGranted' | 'PartnerSpecialisationEnded' | 'PlannedSpecialisationWithdrawn';
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
const forfeits = (data: Ended): readonly Reaction<Forfeit>[] => [
  { do: 'send', n: 0, lane: data.partnerId, command: { type: 'ForfeitFlexPoints', data } },
];

/**
 * A specialisation above the minimum of the level earns on its first day (G2). Whether it is above, and whether the level has
 * a target, is the handler's question; one that begins later is asked for again on its day.
 */
export const whenSpecialisationChangedEarnFlexPoints = automation<Followed, Earn | Forfeit>({
  name: 'credits.when-specialisation-changed-earn-flex-points',
  streams: ['partner-'],
  on: {
    PartnerSpecialisationGranted: ({ partnerId, specialisation, fromOn, grantedAt }) =>
      earns({ partnerId, specialisation, fromOn }, grantedAt),
    PartnerSpecialisationEnded: ({ partnerId, specialisation, untilOn }) =>
      forfeits({ partnerId, specialisation, untilOn }),
    PlannedSpecialisationWithdrawn: ({ partnerId, specialisation, fromOn }) =>
      forfeits({ partnerId, specialisation, untilOn: fromOn }),
  },
  dispatch: {
    EarnFlexPoints: (data, meta) => new EarnFlexPointsCommand(data, meta),
    ForfeitFlexPoints: (data, meta) => new ForfeitFlexPointsCommand(data, meta),
  },
});
