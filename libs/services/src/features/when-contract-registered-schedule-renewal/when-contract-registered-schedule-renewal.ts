import type { DomainCommand } from '@channel/kernel';
import { automation, reminders } from '@channel/runtime';
import type { ServiceContractRegistered } from '../../domain/service-contract/service-contract.events';
import {
  EndServiceContractCommand,
  NoteRenewalAheadCommand,
  StartServiceContractCommand,
} from './contract-deadlines.handler';

type Start = DomainCommand<'StartServiceContract', Readonly<{ contractId: string }>>;
type Note = DomainCommand<'NoteRenewalAhead', Readonly<{ contractId: string; on: string }>>;
type End = DomainCommand<'EndServiceContract', Readonly<{ contractId: string }>>;

/** The clocks of a contract: its first day, the days on which its renewal is told (J72), and its end. */
export const whenContractRegisteredScheduleRenewal = automation<
  ServiceContractRegistered,
  Start | Note | End
>({
  name: 'services.when-contract-registered-schedule-renewal',
  streams: ['serviceContract-'],
  on: {
    ServiceContractRegistered: ({ contractId, notices, startsAt, endsAt, registeredAt }) => [
      ...(startsAt > registeredAt
        ? [
            {
              ...{ do: 'schedule' as const, deadlineId: `${contractId}/start`, dueAt: startsAt },
              command: { type: 'StartServiceContract' as const, data: { contractId } },
            },
          ]
        : []),
      ...reminders(notices, endsAt, ({ on }) => ({
        deadlineId: `${contractId}/${on}`,
        command: { type: 'NoteRenewalAhead', data: { contractId, on } } as const,
      })),
      {
        ...{ do: 'schedule', deadlineId: `${contractId}/end`, dueAt: endsAt },
        command: { type: 'EndServiceContract', data: { contractId } },
      },
    ],
  },
  dispatch: {
    StartServiceContract: (data, meta) => new StartServiceContractCommand(data, meta),
    NoteRenewalAhead: (data, meta) => new NoteRenewalAheadCommand(data, meta),
    EndServiceContract: (data, meta) => new EndServiceContractCommand(data, meta),
  },
});
