import type { Recorded } from '@channel/runtime';
import type { ServiceContractRegistered } from '../../domain/service-contract/service-contract.events';
import { whenContractRegisteredScheduleRenewal as automation } from './when-contract-registered-schedule-renewal';

const registered = (startsAt: string) =>
  ({
    type: 'ServiceContractRegistered',
    data: {
      ...{ contractId: 'svct_1', startsAt, registeredAt: '2026-05-01', endsAt: 'end' },
      notices: [{ on: '2027-01-14', at: 'early' }],
    },
  }) as unknown as Recorded<ServiceContractRegistered>;

it('J72 the clocks of a contract: the days on which its renewal is told, and its end', () =>
  expect(automation.react(registered('2026-04-15'))).toEqual([
    {
      ...{ do: 'schedule', deadlineId: 'svct_1/2027-01-14', dueAt: 'early', until: 'end' },
      command: { type: 'NoteRenewalAhead', data: { contractId: 'svct_1', on: '2027-01-14' } },
    },
    {
      ...{ do: 'schedule', deadlineId: 'svct_1/end', dueAt: 'end' },
      command: { type: 'EndServiceContract', data: { contractId: 'svct_1' } },
    },
  ]));
it('of one whose first day is to come, that day too', () =>
  expect(automation.react(registered('2026-06-01'))[0]).toEqual({
    ...{ do: 'schedule', deadlineId: 'svct_1/start', dueAt: '2026-06-01' },
    command: { type: 'StartServiceContract', data: { contractId: 'svct_1' } },
  }));
