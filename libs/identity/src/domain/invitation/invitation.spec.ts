import { actBy, scenario } from '@channel/testing';
import { invitationDecider } from './invitation.decider';
import type { InvitationEvent, Offer } from './invitation.events';

const given = scenario(invitationDecider);
const offer: Offer = {
  orgId: 'prtn_alder',
  orgKind: 'partner',
  grants: [{ role: 'partner.rep', untilOn: null }],
  details: { keyId: 'invt_1', cipher: 'aes-256-gcm', sealed: 'x' },
  invitedBy: 'pers_paula',
};
const act = actBy('pers_paula');
const expiresAt = '2099-01-01T00:00:00.000Z';
const invited: InvitationEvent = {
  type: 'PersonInvited',
  data: { invitationId: 'invt_1', ...offer, invitedAt: act.at, expiresAt },
};
const invite = (changes: Partial<Offer> = {}, isVendor = false) =>
  ({
    type: 'InvitePerson',
    data: {
      ...{ invitationId: 'invt_1', offer: { ...offer, ...changes }, expiresAt, act },
      home: { orgId: isVendor ? 'vendor' : 'prtn_alder', isVendor },
    },
  }) as const;
const newcomer = { personId: 'pers_petra', issuer: 'embedded', subject: 'petra' };
const accept = (known = false, at = act.at) =>
  ({
    type: 'AcceptInvitation',
    data: { invitationId: 'invt_1', ...newcomer, known, act: { ...actBy('pers_petra'), at } },
  }) as const;
const accepted: InvitationEvent = {
  type: 'InvitationAccepted',
  data: { invitationId: 'invt_1', ...offer, ...newcomer, acceptedAt: act.at },
};
const withdraw = { type: 'WithdrawInvitation', data: { invitationId: 'invt_1', act } } as const;

describe('an invitation', () => {
  it('offers roles of the own organisation', () => given().when(invite()).then(invited));
  it('offers no role of another kind of organisation', () => {
    given()
      .when(invite({ grants: [{ role: 'finance.approver', untilOn: null }] }))
      .thenRefused('ROLE_OF_OTHER_ORGANISATION');
  });
  it('inv:X1: leads into another organisation for the platform’s administrator only', () => {
    given()
      .when(invite({ orgId: 'prtn_boreal' }))
      .thenRefused('ORGANISATION_DIFFERS', 'CHOICE');
    given()
      .when(invite({ orgId: 'vendor', orgKind: 'vendor' }))
      .thenRefused('ORGANISATION_DIFFERS', 'CHOICE');
    given().when(invite({}, true)).then(invited);
  });
  it('SD6 an auditor is invited until a day', () => {
    const auditor = (untilOn: string | null) =>
      invite({ orgId: 'vendor', orgKind: 'vendor', grants: [{ role: 'auditor', untilOn }] }, true);
    given().when(auditor(null)).thenRefused('END_DATE_REQUIRED', 'REQUIRED');
    given().when(auditor('2026-09-06')).thenRefused('END_DATE_PAST');
  });
  it('is accepted once, with what was offered', () => {
    given(invited).when(accept()).then(accepted);
    given(invited, accepted).when(accept()).thenRefused('INVITATION_NOT_OPEN');
  });
  it('is not accepted by somebody who has access, nor after its end', () => {
    given(invited).when(accept(true)).thenRefused('PERSON_KNOWN');
    given(invited).when(accept(false, expiresAt)).thenRefused('INVITATION_EXPIRED');
  });
  it('is withdrawn while nobody has accepted it', () => {
    const withdrawn: InvitationEvent = {
      type: 'InvitationWithdrawn',
      data: { invitationId: 'invt_1', withdrawnBy: 'pers_paula', withdrawnAt: act.at },
    };
    given(invited).when(withdraw).then(withdrawn);
    given(invited, withdrawn).when(accept()).thenRefused('INVITATION_NOT_OPEN');
    given(invited, accepted).when(withdraw).thenRefused('INVITATION_NOT_OPEN');
  });
  it('inv:SD7: a machine invites nobody', () => {
    const { type, data } = invite();
    given()
      .when({ type, data: { ...data, act: { ...act, type: 'machine' } } })
      .thenRefused('HUMAN_REQUIRED');
  });
});
