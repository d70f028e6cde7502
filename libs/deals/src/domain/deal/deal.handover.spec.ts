import { actBy, scenario } from '@channel/testing';
import { approveDeal, claimConfirmed, dealApproved, dealSubmitted } from './deal.builders';
import type { AssignDeal, EscalateDeal } from './deal.commands';
import { dealDecider } from './deal.decider';
import type { DealAssigned, DealEscalated } from './deal.events';

const given = scenario(dealDecider);
const submitted = [dealSubmitted(), claimConfirmed];
const act = actBy('pers_chen', { at: 'x' });
const about = { dealId: 'deal_1', number: 'DR-2026-000184', reason: 'She knows the customer.' };
const assign = (data: Partial<AssignDeal['data']> = {}): AssignDeal => ({
  type: 'AssignDeal',
  data: {
    ...{ dealId: 'deal_1', personId: 'pers_carol', reason: about.reason },
    ...{ mayDecide: true, rivals: [], act },
    ...data,
  },
});
const assigned: DealAssigned = {
  type: 'DealAssigned',
  data: { ...about, assignedTo: 'pers_carol', assignedBy: 'pers_chen', assignedAt: 'x' },
};
const escalate = (data: Partial<EscalateDeal['data']> = {}): EscalateDeal => ({
  type: 'EscalateDeal',
  data: { dealId: 'deal_1', reason: about.reason, rivals: [], act, ...data },
});
const escalated: DealEscalated = {
  type: 'DealEscalated',
  data: { ...about, escalatedBy: 'pers_chen', escalatedAt: 'x' },
};

describe('req:C2 assigning a registration', () => {
  it('names who is to decide it, and why', () => {
    given(...submitted)
      .when(assign())
      .then(assigned);
    expect(given(...submitted, assigned).state()).toMatchObject({ assignedTo: 'pers_carol' });
    given(...submitted, assigned)
      .when(approveDeal())
      .then(dealApproved());
  });
  it('is refused for somebody who could not decide it', () => {
    given(...submitted)
      .when(assign({ mayDecide: false }))
      .thenRefused('ASSIGNEE_UNKNOWN');
    given(...submitted)
      .when(assign({ personId: 'pers_priya' }))
      .thenRefused('CONFLICT_OF_INTEREST');
    given(...submitted)
      .when(assign({ rivals: ['pers_carol'] }))
      .thenRefused('CONFLICT_OF_INTEREST');
  });
  it('changes something, has a reason, and is done by a person while the registration is open', () => {
    given(...submitted, assigned)
      .when(assign())
      .thenRefused('DEAL_ALREADY_ASSIGNED');
    given(...submitted)
      .when(assign({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
    given(...submitted)
      .when(assign({ act: actBy('automation:x', { type: 'automation' }) }))
      .thenRefused('HUMAN_REQUIRED');
    given(...submitted, dealApproved())
      .when(assign())
      .thenRefused('DEAL_NOT_OPEN');
  });
});

describe('req:C2 leaving a registration to a lead', () => {
  it('takes the approval from the managers', () => {
    given(...submitted, assigned)
      .when(escalate())
      .then(escalated);
    expect(given(...submitted, assigned, escalated).state()).toMatchObject({
      ...{ assignedTo: null, escalated: true },
    });
    given(...submitted, escalated)
      .when(approveDeal())
      .thenRefused('DEAL_ESCALATED');
    given(...submitted, escalated)
      .when(approveDeal({ mayExceedLimit: true }))
      .then(dealApproved());
  });
  it('happens once, with a reason', () => {
    given(...submitted, escalated)
      .when(escalate())
      .thenRefused('DEAL_ESCALATED');
    given(...submitted)
      .when(escalate({ reason: '' }))
      .thenRefused('REASON_MISSING');
    given(...submitted, dealApproved())
      .when(escalate())
      .thenRefused('DEAL_NOT_OPEN');
  });
  it('begins anew with the next submission', () =>
    expect(given(...submitted, escalated, dealSubmitted()).state()).toMatchObject({ escalated: false }));
});
