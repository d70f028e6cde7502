import { actBy, scenario } from '@channel/testing';
import { partnerDecider, type PartnerCommand } from './partner.decider';
import type { PartnerEvent } from './partner.events';
import { active, at, carol, on, partnerId, programme } from './standing.builders';

const given = scenario(partnerDecider);
const act = actBy('pers_paula', { at, on });
const consent: PartnerCommand = { type: 'ConsentToLocator', data: { partnerId, programme, act } };
const withdraw: PartnerCommand = { type: 'WithdrawLocatorConsent', data: { partnerId, act } };
const consented: PartnerEvent = {
  type: 'LocatorConsentGiven',
  data: { partnerId, givenBy: 'pers_paula', givenAt: at, givenOn: on },
};
const withdrawn: PartnerEvent = {
  type: 'LocatorConsentWithdrawn',
  data: { partnerId, withdrawnBy: 'pers_paula', withdrawnAt: at, withdrawnOn: on },
};
const suspended: PartnerEvent = {
  type: 'PartnerSuspended',
  data: { partnerId, reason: 'x', suspendedBy: carol.by, suspendedAt: at, suspendedOn: on },
};

describe('req:J32 the consent to stand in the locator', () => {
  it('is given by a person on a day, once, and can be given again', () => {
    given(...active)
      .when(consent)
      .then(consented);
    given(...active, consented)
      .when(consent)
      .thenRefused('LOCATOR_CONSENT_GIVEN');
    given(...active, consented, withdrawn)
      .when(consent)
      .then(consented);
  });
  it('is that of an active partner', () => {
    given(...active, suspended)
      .when(consent)
      .thenRefused('PARTNER_NOT_ACTIVE');
    given().when(consent).thenRefused('PARTNER_NOT_ACTIVE');
  });
  it('is taken back in whatever state the partner is', () => {
    given(...active, consented, suspended)
      .when(withdraw)
      .then(withdrawn);
    given(...active)
      .when(withdraw)
      .thenRefused('LOCATOR_CONSENT_MISSING');
  });
});
