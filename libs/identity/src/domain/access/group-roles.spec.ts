import { actBy, scenario } from '@channel/testing';
import type { GroupMapping } from '../group-mappings/group-mappings.events';
import { rolesOn } from './access';
import { accessDecider } from './access.decider';
import type { AccessEvent } from './access.events';

const given = scenario(accessDecider);
const act = actBy('automation:identity.when-signed-in-follow-groups');
const admitted: AccessEvent = {
  type: 'PersonAdmitted',
  data: {
    ...{ personId: 'pers_uma', type: 'person', issuer: 'https://id.example', subject: 'uma' },
    ...{ orgId: 'vendor', orgKind: 'vendor', scopes: [] },
  },
};
const mapping = (id: string, role: string, changes: Partial<GroupMapping> = {}): GroupMapping => ({
  ...{ mappingId: `gmap_${id}`, issuer: 'https://id.example', group: id, role, untilOn: null },
  ...{ orgId: 'vendor', orgKind: 'vendor', mappedBy: 'pers_olga', mappedAt: act.at },
  ...changes,
});
const granted = (id: string, role: string): AccessEvent => ({
  type: 'GroupRoleGranted',
  data: {
    ...{ personId: 'pers_uma', role, untilOn: null, group: id },
    ...{ mappingId: `gmap_${id}`, mappedBy: 'pers_olga' },
  },
});
const gone = (id: string, role: string): AccessEvent => ({
  type: 'GroupRoleEnded',
  data: { personId: 'pers_uma', role, group: id, mappingId: `gmap_${id}` },
});
const byHand = (role: string): AccessEvent => ({
  type: 'RoleGranted',
  data: { personId: 'pers_uma', role, untilOn: null, grantedBy: 'pers_olga' },
});
const follow = (mappings: readonly GroupMapping[], otherAdministrators = 1) =>
  ({ type: 'FollowGroups', data: { given: mappings, otherAdministrators, act } }) as const;

describe('req:3.1 a role by a group', () => {
  const approver = mapping('approvers', 'finance.approver');

  it('begins when the group is said, and ends when it is said no more', () => {
    given(admitted)
      .when(follow([approver]))
      .then(granted('approvers', 'finance.approver'));
    given(admitted, granted('approvers', 'finance.approver'))
      .when(follow([approver]))
      .thenNothing();
    given(admitted, granted('approvers', 'finance.approver'))
      .when(follow([mapping('leads', 'channel.lead')]))
      .then(granted('leads', 'channel.lead'), gone('approvers', 'finance.approver'));
  });

  it('leaves what was given by hand, and is left by what is taken back by hand', () => {
    const both = [admitted, byHand('finance.approver'), granted('approvers', 'finance.approver')];
    const after = given(...both, gone('approvers', 'finance.approver')).state();
    expect(after.grants).toEqual([{ role: 'finance.approver', untilOn: null }]);
    const revoke = {
      type: 'RevokeRole',
      data: { role: 'finance.approver', act: actBy('pers_olga'), otherAdministrators: 1 },
    } as const;
    const revoked: AccessEvent = {
      type: 'RoleRevoked',
      data: { personId: 'pers_uma', role: 'finance.approver', revokedBy: 'pers_olga' },
    };
    given(...both)
      .when(revoke)
      .then(revoked);
    given(...both, revoked)
      .when(revoke)
      .thenRefused('ROLE_BY_GROUP');
  });

  it('is held beside one by hand, which is still granted', () => {
    const grant = { role: 'finance.approver', untilOn: null };
    given(admitted, granted('approvers', 'finance.approver'))
      .when({ type: 'GrantRole', data: { ...grant, act: actBy('pers_olga', { on: '2026-09-07' }) } })
      .then(byHand('finance.approver'));
  });

  it('SD6 is not held by a mapping of one’s own, nor in another organisation', () => {
    given(admitted)
      .when(
        follow([
          mapping('approvers', 'finance.approver', { mappedBy: 'pers_uma' }),
          mapping('alder', 'partner.rep', { orgId: 'prtn_alder', orgKind: 'partner' }),
        ]),
      )
      .thenNothing();
  });

  it('SD6 stays with the last administrator, and only theirs', () => {
    const before = [admitted, granted('admins', 'platform.admin'), granted('leads', 'channel.lead')];
    given(...before)
      .when(follow([], 0))
      .then(gone('leads', 'channel.lead'));
    given(...before)
      .when(follow([], 1))
      .then(gone('admins', 'platform.admin'), gone('leads', 'channel.lead'));
    // Who administers by another group as well, or by hand, loses this one.
    given(...before)
      .when(follow([mapping('owners', 'platform.admin'), mapping('leads', 'channel.lead')], 0))
      .then(granted('owners', 'platform.admin'), gone('admins', 'platform.admin'));
    given(...before, byHand('platform.admin'))
      .when({
        type: 'EndGroupRole',
        data: { mappingId: 'gmap_admins', otherAdministrators: 0, act },
      })
      .then(gone('admins', 'platform.admin'));
  });

  it('ends with its mapping, and no other does', () => {
    const before = [admitted, granted('approvers', 'finance.approver'), granted('leads', 'channel.lead')];
    const end = (mappingId: string, otherAdministrators = 1) =>
      ({ type: 'EndGroupRole', data: { mappingId, otherAdministrators, act } }) as const;
    given(...before)
      .when(end('gmap_leads'))
      .then(gone('leads', 'channel.lead'));
    given(...before)
      .when(end('gmap_others'))
      .thenNothing();
    given(admitted, granted('admins', 'platform.admin')).when(end('gmap_admins', 0)).thenNothing();
  });

  it('begins for nobody who was disabled', () => {
    given(admitted, { type: 'PersonDisabled', data: { personId: 'pers_uma', disabledBy: 'pers_olga' } })
      .when(follow([approver]))
      .thenNothing();
  });

  it('is counted once beside another that gives the same', () => {
    const twice = given(admitted, granted('leads', 'channel.lead'), byHand('channel.lead')).state();
    expect(rolesOn(twice, '2026-09-07')).toEqual(['channel.lead']);
  });
});
