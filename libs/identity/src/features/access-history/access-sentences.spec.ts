import { LANGUAGES } from '@channel/kernel';
import { figuresOf } from '@channel/testing';
import { ACCESS_SENTENCES } from './access-sentences';

describe('req:4.6 the history of what somebody may do', () => {
  it.each([
    ['PersonAdmitted', { type: 'machine', scopes: ['scope-1', 'scope-2'] }],
    ['PersonAdmitted', { type: 'machine', scopes: [] }],
    ['PersonAdmitted', { type: 'person', scopes: [], invitationId: 'invt_1' }],
    ['PersonAdmitted', { type: 'person', scopes: [] }],
    ['RoleGranted', { role: 'role-1', untilOn: '2026-12-31' }],
    ['RoleGranted', { role: 'role-1', untilOn: null }],
    ['RoleRevoked', { role: 'role-1' }],
    ['GroupRoleGranted', { role: 'role-1', untilOn: '2026-12-31', group: 'group-1', mappedBy: 'pers_1' }],
    ['GroupRoleGranted', { role: 'role-1', untilOn: null, group: 'group-1', mappedBy: 'pers_1' }],
    ['GroupRoleEnded', { role: 'role-1', group: 'group-1' }],
    ['BreakGlassUsed', { endsAt: '2026-12-31T10:30:00.000Z' }],
    ['PersonDisabled', {}],
    ['PersonErased', {}],
    ['PasswordLinkIssued', { expiresAt: '2026-12-31T10:30:00.000Z' }],
    ['PasswordSet', { linkId: null }],
    ['PasswordSet', { linkId: 'link_1' }],
  ] as const)('tells of %s %j in German what it tells in English', (type, data) => {
    const [english = '', german = ''] = LANGUAGES.map((language) =>
      (ACCESS_SENTENCES[language][type] as (data: object) => string)(data),
    );
    expect(figuresOf(german, 'de')).toEqual(figuresOf(english, 'en'));
    expect(german).not.toBe(english);
  });
});
