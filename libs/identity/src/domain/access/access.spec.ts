import { actBy, scenario } from '@channel/testing';
import { hasExpired, rolesOn } from './access';
import { accessDecider } from './access.decider';
import type { AccessEvent } from './access.events';

const admitted = (
  personId: string,
  orgKind: 'vendor' | 'partner' | 'distributor' = 'vendor',
): AccessEvent => ({
  type: 'PersonAdmitted',
  data: {
    personId,
    type: 'person',
    issuer: 'embedded',
    subject: personId,
    orgId: orgKind,
    orgKind,
    scopes: [],
  },
});
const granted = (personId: string, role: string, untilOn: string | null = null): AccessEvent => ({
  type: 'RoleGranted',
  data: { personId, role, untilOn, grantedBy: 'pers_admin' },
});
const given = scenario(accessDecider);
const grant = (role: string, untilOn: string | null = null, by = 'pers_admin') =>
  ({ type: 'GrantRole', data: { role, untilOn, act: actBy(by, { on: '2026-09-07' }) } }) as const;
const revoke = (role: string, otherAdministrators = 1) =>
  ({ type: 'RevokeRole', data: { role, act: actBy('pers_admin'), otherAdministrators } }) as const;

const admit = (who: object = {}) =>
  ({
    type: 'AdmitPerson',
    data: { ...admitted('pers_new').data, orgId: 'vendor', roles: [], act: actBy('pers_admin'), ...who },
  }) as Parameters<ReturnType<typeof given>['when']>[0];

describe('access of a person', () => {
  it('admits without any role, and once', () => {
    given()
      .when(admit())
      .then({
        ...admitted('pers_new'),
        data: { ...admitted('pers_new').data, orgId: 'vendor' },
      } as AccessEvent);
    given(admitted('pers_new')).when(admit()).thenRefused('PERSON_KNOWN');
  });

  it('admits nobody to the vendor under another name, and no partner as the vendor', () => {
    given()
      .when(admit({ orgId: 'prtn_1' }))
      .thenRefused('ORGANISATION_DIFFERS', 'CHOICE');
    given()
      .when(admit({ orgKind: 'partner' }))
      .thenRefused('ORGANISATION_DIFFERS', 'CHOICE');
  });

  it('gives scopes to machines only', () => {
    given()
      .when(admit({ scopes: ['deals:read'] }))
      .thenRefused('SCOPES_OF_MACHINES');
  });

  it('grants a role', () => {
    given(admitted('pers_chen')).when(grant('channel.lead')).then(granted('pers_chen', 'channel.lead'));
  });

  it('grants what is held already without another event', () => {
    given(admitted('pers_chen'), granted('pers_chen', 'channel.lead'))
      .when(grant('channel.lead'))
      .thenNothing();
  });

  it('SD6 nobody grants a role to themselves', () => {
    given(admitted('pers_admin')).when(grant('finance.approver')).thenRefused('SELF_GRANT');
  });

  it('SD6 an auditor’s grant has an end', () => {
    given(admitted('pers_amara')).when(grant('auditor')).thenRefused('END_DATE_REQUIRED', 'REQUIRED');
    given(admitted('pers_amara'))
      .when(grant('auditor', '2026-12-31'))
      .then(granted('pers_amara', 'auditor', '2026-12-31'));
  });

  it('an end lies ahead', () => {
    given(admitted('pers_amara')).when(grant('auditor', '2026-09-06')).thenRefused('END_DATE_PAST');
  });

  it('a role belongs to a kind of organisation', () => {
    given(admitted('pers_priya', 'partner'))
      .when(grant('finance.approver'))
      .thenRefused('ROLE_OF_OTHER_ORGANISATION');
    given(admitted('pers_chen')).when(grant('partner.admin')).thenRefused('ROLE_OF_OTHER_ORGANISATION');
  });

  it('SD6 the last administrator stays', () => {
    const before = [admitted('pers_olga'), granted('pers_olga', 'platform.admin')];
    given(...before)
      .when(revoke('platform.admin', 0))
      .thenRefused('LAST_ADMINISTRATOR');
    given(...before)
      .when(revoke('platform.admin', 1))
      .then({
        type: 'RoleRevoked',
        data: { personId: 'pers_olga', role: 'platform.admin', revokedBy: 'pers_admin' },
      });
  });

  it('an administrator is not disabled', () => {
    given(admitted('pers_olga'), granted('pers_olga', 'platform.admin'))
      .when({ type: 'DisablePerson', data: { personId: 'pers_olga', act: actBy('pers_admin') } })
      .thenRefused('LAST_ADMINISTRATOR');
  });

  it('SD6 the last administrator of a partner stays too, and nobody removes themselves', () => {
    const before = [admitted('pers_paula', 'partner'), granted('pers_paula', 'partner.admin')];
    const remove = (by: string, otherAdministrators: number) =>
      ({ type: 'RemovePerson', data: { act: actBy(by), otherAdministrators } }) as const;
    given(...before)
      .when(revoke('partner.admin', 0))
      .thenRefused('LAST_ADMINISTRATOR');
    given(...before)
      .when(remove('pers_admin', 0))
      .thenRefused('LAST_ADMINISTRATOR');
    given(...before)
      .when(remove('pers_paula', 1))
      .thenRefused('SELF_REMOVAL');
    given(...before)
      .when(remove('pers_peer', 1))
      .then({ type: 'PersonDisabled', data: { personId: 'pers_paula', disabledBy: 'pers_peer' } });
  });

  it('F23 erases what is known of somebody who was removed, once', () => {
    const details = { keyId: 'invt_1', cipher: 'aes-256-gcm', sealed: 'x' } as const;
    const named = admitted('pers_priya', 'partner');
    const before = [{ ...named, data: { ...named.data, details } } as AccessEvent];
    const erase = {
      type: 'ErasePerson',
      data: { personId: 'pers_priya', act: actBy('pers_paula') },
    } as const;
    const removed: AccessEvent = {
      type: 'PersonDisabled',
      data: { personId: 'pers_priya', disabledBy: 'pers_paula' },
    };
    const erased: AccessEvent = {
      type: 'PersonErased',
      data: { personId: 'pers_priya', keyIds: ['invt_1'], erasedBy: 'pers_paula' },
    };
    given(...before)
      .when(erase)
      .thenRefused('PERSON_ACTIVE');
    given(...before, removed)
      .when(erase)
      .then(erased);
    given(...before, removed, erased)
      .when(erase)
      .thenNothing();
  });

  it('revokes only what is held', () => {
    given(admitted('pers_chen')).when(revoke('channel.lead')).thenRefused('ROLE_NOT_HELD');
  });

  it('gives nothing to somebody who was disabled', () => {
    given(admitted('pers_chen'), {
      type: 'PersonDisabled',
      data: { personId: 'pers_chen', disabledBy: 'pers_admin' },
    })
      .when(grant('channel.lead'))
      .thenRefused('PERSON_DISABLED');
  });

  it('counts the last day of a grant, and not the day after', () => {
    const access = given(admitted('pers_amara'), granted('pers_amara', 'auditor', '2026-12-31')).state();
    expect(rolesOn(access, '2026-12-31')).toEqual(['auditor']);
    expect(rolesOn(access, '2027-01-01')).toEqual([]);
    expect([hasExpired(access, '2026-12-31'), hasExpired(access, '2027-01-01')]).toEqual([false, true]);
  });

  it('does not call expired who never had a role', () => {
    expect(hasExpired(given(admitted('pers_nora')).state(), '2030-01-01')).toBe(false);
  });
});
