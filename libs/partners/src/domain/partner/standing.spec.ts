import { scenario } from '@channel/testing';
import { partnerDecider, type PartnerCommand } from './partner.decider';
import type { PartnerEvent } from './partner.events';
import {
  active,
  at,
  carol,
  changed,
  chen,
  end,
  ended,
  grant,
  granted,
  move,
  on,
  partnerId,
  planned,
} from './standing.builders';

const given = scenario(partnerDecider);

describe('level of a partner', () => {
  it('req:J89 changes from today on by one person, with a reason', () => {
    given(...active)
      .when(move())
      .then(changed());
    given(...active)
      .when(move({ effectiveOn: '2026-10-01', beginsAt: '2026-10-01T00:00:00.000Z' }))
      .then(planned);
    given(...active.slice(0, 1))
      .when(move())
      .thenRefused('PARTNER_NOT_ACTIVE');
    given(...active)
      .when(move({ level: 'gold' }))
      .thenRefused('LEVEL_UNKNOWN');
    given(...active)
      .when(move({ level: 'elite' }))
      .thenRefused('LEVEL_UNCHANGED');
    given(...active)
      .when(move({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
  });
  it('case:A3 G61 of a past day is a correction', () =>
    given(...active)
      .when(move({ effectiveOn: '2026-09-06' }))
      .thenRefused('CORRECTION_REQUIRED'));
  it('case:D11 case:A10 G75 is the one in force until the day of the planned one', () => {
    expect(given(...active, planned).state()).toMatchObject({ level: 'elite' });
    const began: PartnerEvent = {
      type: 'PlannedLevelBegan',
      data: { partnerId, level: 'elite-plus', effectiveOn: '2026-10-01', beganAt: at },
    };
    given(...active, planned)
      .when({ type: 'BeginPlannedLevel', data: { partnerId, effectiveOn: '2026-10-01', at } })
      .then(began);
    expect(given(...active, planned, began).state()).toMatchObject({ level: 'elite-plus' });
  });
  it('case:A10 G75 that is planned can be withdrawn before its day, and does not begin', () => {
    const withdraw = (effectiveOn: string): PartnerCommand => ({
      type: 'WithdrawPlannedLevel',
      data: { partnerId, effectiveOn, act: carol },
    });
    const withdrawn: PartnerEvent = {
      type: 'PlannedLevelWithdrawn',
      data: { partnerId, effectiveOn: '2026-10-01', withdrawnBy: 'pers_carol', withdrawnAt: at },
    };
    given(...active, planned)
      .when(withdraw('2026-10-01'))
      .then(withdrawn);
    given(...active, planned)
      .when(withdraw('2026-10-02'))
      .thenRefused('NOT_PLANNED');
    given(...active, changed())
      .when(withdraw(on))
      .thenRefused('NOT_PLANNED');
    given(...active, planned, withdrawn)
      .when({ type: 'BeginPlannedLevel', data: { partnerId, effectiveOn: '2026-10-01', at } })
      .then();
  });
});

describe('specialisation of a partner', () => {
  it('req:J6 holds from and to a day', () => {
    given(...active)
      .when(grant())
      .then(granted());
    given(...active)
      .when(grant({ specialisation: 'magic' }))
      .thenRefused('SPECIALISATION_UNKNOWN');
    given(...active)
      .when(grant({ untilOn: on }))
      .thenRefused('DAYS_CROSSED');
    given(...active)
      .when(grant({ fromOn: '2026-09-06' }))
      .thenRefused('CORRECTION_REQUIRED');
  });
  it('case:A10 that is active is not granted again', () => {
    given(...active, granted())
      .when(grant())
      .thenRefused('SPECIALISATION_ACTIVE');
    given(...active, granted({ fromOn: '2026-12-01' }))
      .when(grant())
      .thenRefused('SPECIALISATION_ACTIVE');
    given(...active, granted({ untilOn: '2026-10-01' }))
      .when(grant({ fromOn: '2026-10-01' }))
      .then(granted({ fromOn: '2026-10-01' }));
  });
  it('case:A10 ends on a day with a reason', () => {
    const held = granted({ fromOn: '2026-02-01' });
    given(...active, held)
      .when(end())
      .then(ended(on));
    given(...active, held)
      .when(end({ reason: '' }))
      .thenRefused('REASON_MISSING');
    given(...active)
      .when(end())
      .thenRefused('SPECIALISATION_NOT_ACTIVE');
    given(...active, held, ended(on))
      .when(end())
      .thenRefused('SPECIALISATION_NOT_ACTIVE');
    given(...active, held)
      .when(end({ untilOn: '2026-09-01' }))
      .thenRefused('CORRECTION_REQUIRED');
    expect(given(...active, held, ended(on)).state()).toMatchObject({
      specialisations: [{ id: 'security', fromOn: '2026-02-01', untilOn: on }],
    });
  });
  it('G75 that is planned can be withdrawn before its day', () => {
    const ahead = granted({ fromOn: '2026-12-01' });
    const withdraw = (fromOn: string): PartnerCommand => ({
      type: 'WithdrawPlannedSpecialisation',
      data: { partnerId, specialisation: 'security', fromOn, act: chen },
    });
    given(...active, ahead)
      .when(withdraw('2026-12-01'))
      .then({
        type: 'PlannedSpecialisationWithdrawn',
        data: {
          ...{ partnerId, specialisation: 'security', fromOn: '2026-12-01' },
          withdrawnBy: 'pers_chen',
          withdrawnAt: at,
        },
      });
    given(...active, granted())
      .when(withdraw(on))
      .thenRefused('NOT_PLANNED');
  });
});
