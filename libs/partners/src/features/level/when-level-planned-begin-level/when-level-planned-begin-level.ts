import type { Day, DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type {
  PartnerLevelChanged,
  PartnerRoleLevelChanged,
  PlannedLevelWithdrawn,
} from '../../../domain/partner/partner.events';
import { BeginPlannedLevelCommand } from './begin-planned-level.handler';

type Begin = DomainCommand<
  'BeginPlannedLevel',
  Readonly<{ partnerId: string; role?: string; effectiveOn: Day }>
>;

/** A planned level begins by itself on its day (G75); one that is withdrawn before does not. */
export const whenLevelPlannedBeginLevel = automation<
  PartnerLevelChanged | PartnerRoleLevelChanged | PlannedLevelWithdrawn,
  Begin
>({
  name: 'partners.when-level-planned-begin-level',
  streams: ['partner-'],
  on: {
    PartnerLevelChanged: ({ partnerId, effectiveOn, beginsAt: dueAt }) => {
      const command = { type: 'BeginPlannedLevel', data: { partnerId, effectiveOn } } as const;
      const deadlineId = deadlineOf(partnerId, effectiveOn);
      return dueAt === undefined ? [] : [{ do: 'schedule', deadlineId, dueAt, command }];
    },
    PartnerRoleLevelChanged: ({ partnerId, role, effectiveOn, beginsAt: dueAt }) => {
      const command = { type: 'BeginPlannedLevel', data: { partnerId, role, effectiveOn } } as const;
      const deadlineId = deadlineOf(`${partnerId}/${role}`, effectiveOn);
      return dueAt === undefined ? [] : [{ do: 'schedule', deadlineId, dueAt, command }];
    },
    PlannedLevelWithdrawn: ({ partnerId, effectiveOn }) => [
      { do: 'cancel', deadlineId: deadlineOf(partnerId, effectiveOn) },
    ],
  },
  dispatch: { BeginPlannedLevel: (data, meta) => new BeginPlannedLevelCommand(data, meta) },
});

const deadlineOf = (partnerId: string, effectiveOn: Day): string => `${partnerId}/${effectiveOn}`;
