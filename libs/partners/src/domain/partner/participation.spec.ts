import { actBy, scenario } from '@channel/testing';
import { partnerDecider, type PartnerCommand } from './partner.decider';
import type { PartnerEvent } from './partner.events';
import { active, at, carol, on, partnerId } from './standing.builders';

const given = scenario(partnerDecider);
const paula = actBy('pers_paula', { at, on });
type Verb = 'SuspendPartner' | 'ReinstatePartner' | 'TerminatePartner' | 'LeaveProgramme';
const say = (type: Verb, reason = 'Audit of its claims.', act = carol): PartnerCommand => ({
  type,
  data: { partnerId, reason, act },
});
const reason = 'Audit of its claims.';
const suspended: PartnerEvent = {
  type: 'PartnerSuspended',
  data: { partnerId, reason, suspendedBy: 'pers_carol', suspendedAt: at, suspendedOn: on },
};
const reinstated: PartnerEvent = {
  type: 'PartnerReinstated',
  data: { partnerId, reason, reinstatedBy: 'pers_carol', reinstatedAt: at, reinstatedOn: on },
};
const ended = (cause: 'terminated' | 'left', endedBy: string): PartnerEvent => ({
  type: 'PartnerTerminated',
  data: { partnerId, cause, reason, endedBy, endedAt: at, endedOn: on },
});
const stateAfter = (...events: readonly PartnerEvent[]) =>
  events.reduce(partnerDecider.evolve, partnerDecider.initial);

describe('7.10 a part in the programme', () => {
  it('is suspended, and reinstated, with a reason and a day', () => {
    given(...active)
      .when(say('SuspendPartner'))
      .then(suspended);
    given(...active, suspended)
      .when(say('ReinstatePartner'))
      .then(reinstated);
    expect(stateAfter(...active, suspended)).toMatchObject({ status: 'suspended', stopped: { on, reason } });
    expect(stateAfter(...active, suspended, reinstated)).toMatchObject({
      ...{ status: 'active', stopped: null, level: 'elite' },
    });
  });
  it('is terminated by the vendor or left by the partner: its level ends on that day, and stays what it was before', () => {
    given(...active)
      .when(say('TerminatePartner'))
      .then(ended('terminated', 'pers_carol'));
    given(...active, suspended)
      .when(say('LeaveProgramme', reason, paula))
      .then(ended('left', 'pers_paula'));
    expect(stateAfter(...active, ended('left', 'pers_paula'))).toMatchObject({
      ...{ status: 'terminated', level: null },
      levels: [{ level: 'elite' }, { level: null, effectiveOn: on }],
    });
  });
  it('PARTNER_NOT_ACTIVE PARTNER_NOT_SUSPENDED: ends once, and is interrupted while it lasts', () => {
    const over = [...active, ended('terminated', 'pers_carol')];
    const invited = active.slice(0, 1);
    for (const verb of ['SuspendPartner', 'TerminatePartner', 'LeaveProgramme'] as const) {
      given(...over)
        .when(say(verb))
        .thenRefused('PARTNER_NOT_ACTIVE');
      given(...invited)
        .when(say(verb))
        .thenRefused('PARTNER_NOT_ACTIVE');
    }
    given(...active, suspended)
      .when(say('SuspendPartner'))
      .thenRefused('PARTNER_NOT_ACTIVE');
    given(...active)
      .when(say('ReinstatePartner'))
      .thenRefused('PARTNER_NOT_SUSPENDED');
    given(...over)
      .when(say('ReinstatePartner'))
      .thenRefused('PARTNER_NOT_SUSPENDED');
  });
  it('REASON_MISSING: nobody is sent away without a word', () => {
    for (const verb of ['SuspendPartner', 'TerminatePartner', 'LeaveProgramme'] as const)
      given(...active)
        .when(say(verb, ' '))
        .thenRefused('REASON_MISSING');
    given(...active, suspended)
      .when(say('ReinstatePartner', ''))
      .thenRefused('REASON_MISSING');
  });
});
