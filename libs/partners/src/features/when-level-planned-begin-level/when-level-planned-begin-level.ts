import type { Day, DomainCommand } from '@channel/kernel';
import type { Automation } from '@channel/runtime';
import type { PartnerLevelChanged, PlannedLevelWithdrawn } from '../../domain/partner/partner.events';
import { BeginPlannedLevelCommand } from './begin-planned-level.handler';

type Begin = DomainCommand<'BeginPlannedLevel', Readonly<{ partnerId: string; effectiveOn: Day }>>;

/** A planned level begins by itself on its day (G75); one that is withdrawn before does not. */
export const whenLevelPlannedBeginLevel: Automation<PartnerLevelChanged | PlannedLevelWithdrawn, Begin> = {
  name: 'partners.when-level-planned-begin-level',
  streams: ['partner-'],
  handles: ['PartnerLevelChanged', 'PlannedLevelWithdrawn'],
  react: ({ type, data }) => {
    const { partnerId, effectiveOn } = data;
    const deadlineId = `${partnerId}/${effectiveOn}`;
    if (type === 'PlannedLevelWithdrawn') return [{ do: 'cancel', deadlineId }];
    if (data.beginsAt === undefined) return [];
    const command = { type: 'BeginPlannedLevel', data: { partnerId, effectiveOn } } as const;
    return [{ do: 'schedule', deadlineId, dueAt: data.beginsAt, command }];
  },
  dispatch: { BeginPlannedLevel: (data, meta) => new BeginPlannedLevelCommand(data, meta) },
};
