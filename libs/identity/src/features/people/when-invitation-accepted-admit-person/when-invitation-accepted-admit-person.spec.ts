import { whenInvitationAcceptedAdmitPerson as automation } from './when-invitation-accepted-admit-person';

const details = { keyId: 'invt_1', cipher: 'aes-256-gcm', sealed: 'x' } as const;
const who = { personId: 'pers_petra', issuer: 'embedded', subject: 'petra' };
const home = { orgId: 'prtn_alder', orgKind: 'partner' } as const;
const roles = [{ role: 'partner.rep', untilOn: null }];
const accepted = {
  type: 'InvitationAccepted',
  data: {
    ...{ invitationId: 'invt_1', ...who, ...home, details, grants: roles, invitedBy: 'pers_paula' },
    acceptedAt: '2026-10-02T09:00:00.000Z',
  },
};

it('who accepts an invitation is admitted with what it offered, asked twice alike', () => {
  const reaction = {
    ...{ do: 'send', n: 0 },
    command: {
      type: 'AdmitPerson',
      data: {
        ...{ ...who, type: 'person', ...home, scopes: [], details, invitationId: 'invt_1' },
        roles,
        act: { by: 'pers_paula', type: 'person', orgId: 'prtn_alder', at: '2026-10-02T09:00:00.000Z' },
      },
    },
  };
  expect(automation.react(accepted as never)).toEqual([reaction]);
  expect(automation.react(accepted as never)).toEqual([reaction]);
});
