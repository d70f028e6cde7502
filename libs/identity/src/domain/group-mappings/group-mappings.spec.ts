import type { DatedAct } from '@channel/kernel';
import { actBy, scenario } from '@channel/testing';
import { givenTo } from './group-mappings';
import { groupMappingsDecider } from './group-mappings.decider';
import type { GroupMapping, GroupMappingEvent } from './group-mappings.events';

const given = scenario(groupMappingsDecider);
const act = actBy('pers_olga', { on: '2026-09-07' });
const asked: Omit<GroupMapping, 'mappedBy' | 'mappedAt'> = {
  ...{ mappingId: 'gmap_1', issuer: 'https://id.example', group: 'approvers', role: 'finance.approver' },
  ...{ orgId: 'vendor', orgKind: 'vendor', untilOn: null },
};
const map = (changes: Partial<GroupMapping & { act: DatedAct }> = {}, ownGroups: readonly string[] = []) =>
  ({ type: 'MapGroup', data: { ...asked, ownGroups, act, ...changes } }) as const;
const mapped = (changes: Partial<GroupMapping> = {}): GroupMappingEvent => ({
  type: 'GroupMapped',
  data: { ...asked, mappedBy: 'pers_olga', mappedAt: act.at, ...changes },
});
const end = (leavesNobody = false) =>
  ({ type: 'EndGroupMapping', data: { mappingId: 'gmap_1', leavesNobody, act } }) as const;
const ended: GroupMappingEvent = {
  type: 'GroupMappingEnded',
  data: {
    ...{ mappingId: 'gmap_1', group: 'approvers', role: 'finance.approver' },
    ...{ endedBy: 'pers_olga', endedAt: act.at },
  },
};

describe('req:3.1 groups of an issuer', () => {
  it('are mapped to a role, once', () => {
    given().when(map()).then(mapped());
    given(mapped())
      .when(map({ mappingId: 'gmap_2' }))
      .thenRefused('GROUP_MAPPED');
    given(mapped(), ended).when(map()).then(mapped());
    given(mapped())
      .when(map({ mappingId: 'gmap_2', role: 'finance.analyst' }))
      .then(mapped({ mappingId: 'gmap_2', role: 'finance.analyst' }));
  });

  it('SD6 are not mapped by who is in them: nobody grants a role to themselves', () => {
    given()
      .when(map({}, ['others', 'approvers']))
      .thenRefused('SELF_GRANT');
    given()
      .when(map({}, ['others']))
      .then(mapped());
    // It would give them nothing: they belong to another organisation.
    const alder = { orgId: 'prtn_alder', orgKind: 'partner', role: 'partner.rep' } as const;
    given()
      .when(map(alder, ['approvers']))
      .then(mapped(alder));
  });

  it('SD6 make an auditor to a day', () => {
    given()
      .when(map({ role: 'auditor' }))
      .thenRefused('END_DATE_REQUIRED', 'REQUIRED');
    given()
      .when(map({ role: 'auditor', untilOn: '2026-09-06' }))
      .thenRefused('END_DATE_PAST');
  });

  it('give roles of their organisation only', () => {
    given()
      .when(map({ role: 'partner.rep' }))
      .thenRefused('ROLE_OF_OTHER_ORGANISATION');
    given()
      .when(map({ orgId: 'prtn_alder' }))
      .thenRefused('ORGANISATION_DIFFERS', 'CHOICE');
  });

  it('SD6 stay mapped while nobody else would administer; ended they are ended', () => {
    given(mapped()).when(end(true)).thenRefused('LAST_ADMINISTRATOR');
    given(mapped()).when(end()).then(ended);
    given(mapped(), ended).when(end()).thenNothing();
  });

  it('inv:SD7: are mapped and ended by people', () => {
    const byMachine = { act: { ...act, type: 'machine' } } as const;
    given().when(map(byMachine)).thenRefused('HUMAN_REQUIRED');
    given(mapped())
      .when({ type: 'EndGroupMapping', data: { ...end().data, act: { ...act, type: 'automation' } } })
      .thenRefused('HUMAN_REQUIRED');
  });

  it('give what is in force on the day, at their own issuer', () => {
    const until = mapped({ mappingId: 'gmap_2', group: 'auditors', role: 'auditor', untilOn: '2026-12-31' });
    const rolesOf = (groups: readonly string[], today: string, issuer = 'https://id.example') =>
      givenTo(given(mapped(), until).state(), { issuer, groups }, today).map(({ role }) => role);
    expect(rolesOf(['approvers', 'auditors'], '2026-12-31')).toEqual(['finance.approver', 'auditor']);
    expect(rolesOf(['approvers', 'auditors'], '2027-01-01')).toEqual(['finance.approver']);
    expect(rolesOf(['approver'], '2026-12-31')).toEqual([]);
    expect(rolesOf(['approvers'], '2026-12-31', 'https://other.example')).toEqual([]);
    expect(
      givenTo(given(mapped(), ended).state(), { issuer: asked.issuer, groups: ['approvers'] }, ''),
    ).toEqual([]);
  });
});
