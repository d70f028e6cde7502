import { scenario } from '@channel/testing';
import { isInScope, type Assignment } from './assignment';
import type { AssignManager, EndAssignment } from './assignments';
import { partnerDecider, type PartnerCommand } from './partner.decider';
import type { PartnerEvent } from './partner.events';
import { active, at, carol, partnerId } from './standing.builders';

const given = scenario(partnerDecider);
const ofChen: Omit<AssignManager['data'], 'mayManage' | 'act'> = {
  ...{ partnerId, assignmentId: 'pasg_1', kind: 'pam', personId: 'pers_chen' },
  ...{ fromOn: '2026-09-01', untilOn: null },
};
const assign = (over: Partial<AssignManager['data']> = {}): PartnerCommand => ({
  type: 'AssignManager',
  data: { ...ofChen, mayManage: true, act: carol, ...over },
});
const assigned = (over: Partial<AssignManager['data']> = {}): PartnerEvent => ({
  type: 'PartnerManagerAssigned',
  data: { ...ofChen, assignedBy: 'pers_carol', assignedAt: at, ...over },
});
const end = (over: Partial<EndAssignment['data']> = {}): PartnerCommand => ({
  type: 'EndAssignment',
  data: {
    ...{ partnerId, assignmentId: 'pasg_1', untilOn: '2026-10-01', reason: 'New territory.' },
    ...{ act: carol, ...over },
  },
});
const ended: PartnerEvent = {
  type: 'PartnerManagerAssignmentEnded',
  data: {
    ...{ partnerId, assignmentId: 'pasg_1', untilOn: '2026-10-01', reason: 'New territory.' },
    ...{ endedBy: 'pers_carol', endedAt: at },
  },
};

describe('who of the vendor looks after a partner', () => {
  it('req:J107: is assigned with days', () => {
    given(...active)
      .when(assign())
      .then(assigned());
  });
  it('INVITATION_REQUIRED ASSIGNEE_UNKNOWN DAYS_CROSSED: is a channel manager of a known partner, for at least a day', () => {
    given().when(assign()).thenRefused('INVITATION_REQUIRED');
    given(...active)
      .when(assign({ mayManage: false }))
      .thenRefused('ASSIGNEE_UNKNOWN');
    given(...active)
      .when(assign({ untilOn: '2026-09-01' }))
      .thenRefused('DAYS_CROSSED');
  });
  it('ALREADY_ASSIGNED: has a task once; after its end again', () => {
    given(...active, assigned())
      .when(assign({ assignmentId: 'pasg_2', fromOn: '2026-12-01' }))
      .thenRefused('ALREADY_ASSIGNED');
    const again = { assignmentId: 'pasg_2', fromOn: '2026-10-01' };
    given(...active, assigned(), ended)
      .when(assign(again))
      .then(assigned(again));
  });
  it('req:J107 ACCOUNT_MANAGER_ASSIGNED: an experience manager is for partners without an account manager', () => {
    const pxm = { assignmentId: 'pasg_2', kind: 'pxm', personId: 'pers_dora' } as const;
    given(...active, assigned())
      .when(assign(pxm))
      .thenRefused('ACCOUNT_MANAGER_ASSIGNED');
    given(...active, assigned(pxm))
      .when(assign())
      .thenRefused('ACCOUNT_MANAGER_ASSIGNED');
    const bdm = { ...pxm, kind: 'bdm' } as const;
    given(...active, assigned())
      .when(assign(bdm))
      .then(assigned(bdm));
  });
  it('ASSIGNMENT_UNKNOWN ASSIGNMENT_ENDED DAYS_CROSSED REASON_MISSING: ends on a day, with a reason', () => {
    given(...active, assigned())
      .when(end())
      .then(ended);
    given().when(end()).thenRefused('ASSIGNMENT_UNKNOWN');
    given(...active, assigned())
      .when(end({ assignmentId: 'pasg_9' }))
      .thenRefused('ASSIGNMENT_UNKNOWN');
    given(...active, assigned(), ended)
      .when(end({ untilOn: '2026-11-01' }))
      .thenRefused('ASSIGNMENT_ENDED');
    given(...active, assigned())
      .when(end({ untilOn: '2026-09-01' }))
      .thenRefused('DAYS_CROSSED');
    given(...active, assigned())
      .when(end({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
  });
});

describe('whether a channel manager decides about a partner', () => {
  const chen: Assignment = { ...ofChen, untilOn: '2026-10-01', assignedBy: 'pers_carol', assignedAt: at };
  const dora: Assignment = { ...chen, assignmentId: 'pasg_2', kind: 'bdm', personId: 'pers_dora' };

  it('req:J107 NOT_ASSIGNED: those who are assigned do, whatever their task, and no others', () => {
    const on = '2026-09-15';
    expect(isInScope([chen, dora], 'pers_chen', on)).toBe(true);
    expect(isInScope([chen, dora], 'pers_dora', on)).toBe(true);
    expect(isInScope([chen, dora], 'pers_otto', on)).toBe(false);
  });
  it('case:G7: everybody does while nobody is assigned: before the first day, and from the first day after', () => {
    expect(isInScope([], 'pers_otto', '2026-09-15')).toBe(true);
    expect(isInScope([chen], 'pers_otto', '2026-08-31')).toBe(true);
    expect(isInScope([chen], 'pers_otto', '2026-09-01')).toBe(false);
    expect(isInScope([chen], 'pers_otto', '2026-09-30')).toBe(false);
    expect(isInScope([chen], 'pers_otto', '2026-10-01')).toBe(true);
  });
});
