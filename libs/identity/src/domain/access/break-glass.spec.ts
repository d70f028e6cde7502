import { actBy, scenario } from '@channel/testing';
import { isAdministrator } from './access';
import { accessDecider } from './access.decider';
import type { AccessEvent } from './access.events';

const given = scenario(accessDecider);
const act = actBy('pers_glass');
const endsAt = '2099-01-01T00:30:00.000Z';
const details = { keyId: 'pers_glass', cipher: 'aes-256-gcm', sealed: 'x' } as const;
const use = {
  type: 'UseBreakGlass',
  data: { personId: 'pers_glass', subject: 'a1', details, endsAt, act },
} as const;
const admitted: AccessEvent = {
  type: 'PersonAdmitted',
  data: {
    ...{ personId: 'pers_glass', type: 'person', issuer: 'break-glass', subject: 'a1', details },
    ...{ orgId: 'vendor', orgKind: 'vendor', scopes: [] },
  },
};
const used: AccessEvent = {
  type: 'BreakGlassUsed',
  data: { personId: 'pers_glass', usedAt: act.at, endsAt },
};

describe('req:3.1 the break-glass account', () => {
  it('is admitted by its first use, and each use is a fact', () => {
    given().when(use).then(admitted, used);
    given(admitted, used).when(use).then(used);
  });

  it('SD6 is not one of the administrators: the last of them stays beside it', () =>
    expect(isAdministrator(given(admitted, used).state())).toBe(false));

  it('is given no role', () => {
    given(admitted, used)
      .when({
        type: 'GrantRole',
        data: { role: 'finance.approver', untilOn: null, act: actBy('pers_olga', { on: '2026-09-07' }) },
      })
      .thenRefused('BREAK_GLASS_FIXED');
  });

  it('is refused once an administrator has refused it', () => {
    const disabled: AccessEvent = {
      type: 'PersonDisabled',
      data: { personId: 'pers_glass', disabledBy: 'pers_olga' },
    };
    given(admitted, used, disabled).when(use).thenRefused('PERSON_DISABLED');
  });
});
