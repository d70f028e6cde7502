import { actBy, scenario } from '@channel/testing';
import { accessDecider } from './access.decider';
import type { AccessEvent } from './access.events';

const given = scenario(accessDecider);
const details = { keyId: 'pers_petra', cipher: 'aes-256-gcm', sealed: 'x' } as const;
const who: Extract<AccessEvent, { type: 'PersonAdmitted' }>['data'] = {
  ...{ personId: 'pers_petra', issuer: 'embedded', subject: 'petra', orgId: 'prtn_alder', scopes: [] },
  type: 'person',
  orgKind: 'partner',
};
const admitted: AccessEvent = { type: 'PersonAdmitted', data: { ...who, details } };
const nameless: AccessEvent = { type: 'PersonAdmitted', data: who };
const disabled: AccessEvent = {
  type: 'PersonDisabled',
  data: { personId: 'pers_petra', disabledBy: 'pers_paula' },
};
const act = actBy('pers_paula');
const expiresAt = '2099-01-01T00:00:00.000Z';
const link = (linkId: string): AccessEvent => ({
  type: 'PasswordLinkIssued',
  data: { personId: 'pers_petra', linkId, issuedBy: act.by, issuedAt: act.at, expiresAt },
});
const set = (linkId: string | null): AccessEvent => ({
  type: 'PasswordSet',
  data: { personId: 'pers_petra', linkId, setAt: act.at },
});
const issue = (kept = true) =>
  ({ type: 'IssuePasswordLink', data: { linkId: 'pwlk_1', expiresAt, kept, act } }) as const;
const use = (linkId = 'pwlk_1', at = act.at) =>
  ({ type: 'UsePasswordLink', data: { linkId, act: { ...actBy('pers_petra'), at } } }) as const;

describe('req:3.1 a link for a new password', () => {
  it('is made for somebody with an address to sign in with', () => {
    given(admitted).when(issue()).then(link('pwlk_1'));
    given(nameless).when(issue()).thenRefused('EMAIL_MISSING');
    given(admitted, disabled).when(issue()).thenRefused('PERSON_DISABLED');
    given(admitted).when(issue(false)).thenRefused('PASSWORDS_ELSEWHERE');
  });
  it('sets a password once', () => {
    given(admitted, link('pwlk_1')).when(use()).then(set('pwlk_1'));
    given(admitted, link('pwlk_1'), set('pwlk_1')).when(use()).thenRefused('PASSWORD_LINK_SPENT');
    given(admitted).when(use()).thenRefused('PASSWORD_LINK_SPENT');
  });
  it('ends with a newer one, with its time, and with the person’s access', () => {
    given(admitted, link('pwlk_1'), link('pwlk_2')).when(use()).thenRefused('PASSWORD_LINK_SPENT');
    given(admitted, link('pwlk_1')).when(use('pwlk_1', expiresAt)).thenRefused('PASSWORD_LINK_EXPIRED');
    given(admitted, link('pwlk_1'), disabled).when(use()).thenRefused('PERSON_DISABLED');
  });
  it('is not needed by whoever knows the former password, which ends it', () => {
    const change = { type: 'ChangePassword', data: { act: actBy('pers_petra') } } as const;
    given(admitted, link('pwlk_1')).when(change).then(set(null));
    given(admitted, link('pwlk_1'), set(null)).when(use()).thenRefused('PASSWORD_LINK_SPENT');
  });
});
