import type { Recorded } from '@channel/runtime';
import { whenSpecialisationChangedEarnFlexPoints as automation } from './when-specialisation-changed-earn-flex-points';

type Handled = Parameters<typeof automation.react>[0];
const held = { partnerId: 'prtn_alder', specialisation: 'routing' };
const recorded = (type: string, data: object): Handled =>
  ({
    ...{ type, data: { ...held, ...data }, id: 'event-7', stream: 's', checkpoint: '1' },
  }) as unknown as Recorded<never>;
const granted = (fromOn: string) =>
  recorded('PartnerSpecialisationGranted', { fromOn, grantedAt: '2026-07-10T09:00:00.000Z' });

describe('points of a specialisation', () => {
  const earn = (fromOn: string) => ({ type: 'EarnFlexPoints', data: { ...held, fromOn } });
  it('are asked for when it is granted, and again when one that was planned begins', () => {
    expect(automation.react(granted('2026-07-01'))).toEqual([
      { do: 'send', n: 0, lane: 'prtn_alder', command: earn('2026-07-01') },
    ]);
    expect(automation.react(granted('2026-10-01'))).toEqual([
      { do: 'send', n: 0, lane: 'prtn_alder', command: earn('2026-10-01') },
      {
        ...{ do: 'schedule', deadlineId: 'prtn_alder/routing/2026-10-01', dueAt: '2026-10-01T12:00:00.000Z' },
        command: earn('2026-10-01'),
      },
    ]);
    expect(automation.react(granted('2026-10-01'))).toEqual(automation.react(granted('2026-10-01')));
  });
  it('are asked for of what is held when a level is reached, and again when one that was decided ahead begins', () => {
    const changed = (effectiveOn: string) =>
      recorded('PartnerLevelChanged', { effectiveOn, changedAt: '2026-07-10T09:00:00.000Z' });
    const command = (levelFromOn: string) => ({
      ...{ type: 'EarnHeldFlexPoints', data: { partnerId: 'prtn_alder', levelFromOn } },
    });
    const now = { do: 'send', n: 0, lane: 'prtn_alder' };
    expect(automation.react(changed('2026-07-01'))).toEqual([{ ...now, command: command('2026-07-01') }]);
    expect(automation.react(changed('2026-10-01'))).toEqual([
      { ...now, command: command('2026-10-01') },
      {
        ...{ do: 'schedule', deadlineId: 'prtn_alder/level/2026-10-01', dueAt: '2026-10-01T12:00:00.000Z' },
        command: command('2026-10-01'),
      },
    ]);
    const signed = { signedOn: '2026-07-10', signedAt: '2026-07-10T13:00:00.000Z' };
    expect(automation.react(recorded('PartnerTermsSigned', signed))).toEqual([
      { ...now, command: command('2026-07-10') },
    ]);
  });
  it.each([
    ['PartnerSpecialisationEnded', { untilOn: '2026-09-01' }],
    ['PlannedSpecialisationWithdrawn', { fromOn: '2026-09-01' }],
  ])('%s: go with it', (type, data) =>
    expect(automation.react(recorded(type, data))).toEqual([
      {
        ...{ do: 'send', n: 0, lane: 'prtn_alder' },
        command: { type: 'ForfeitFlexPoints', data: { ...held, untilOn: '2026-09-01' } },
      },
    ]),
  );
});
