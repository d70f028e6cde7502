import { apiId } from '@channel/event-store';
import { PROVIDED } from './imported';
import type { Sending } from './sending';

// Who takes part: people who were invited, organisations that ask for it, partners with one more role, and what a
// provider passes on.

const invitation = { name: 'Aino Aho', email: 'aino.aho@alder.example', roles: ['partner.rep'] };

const APPLICANT = { code: 'PTR-7002', name: 'Hollow Oak Networks', country: 'US' };
const ORGANISATION = { orgId: apiId('prtn', APPLICANT.code), orgKind: 'partner' };
const APPLIED = `/v1/partners/${ORGANISATION.orgId}`;

const ROLE = { role: 'naas-provider' };
const ALDER = '/v1/partners/{/v1/partners?code=PTR-0042}';
const paper = (name: string, evidence: string): Sending => ({
  ...{ as: 'chen', path: `${ALDER}/keep-record`, read: ALDER },
  body: { kind: 'document', name, evidence, version: '2026-1', fromOn: '2026-09-04' },
});

const NORRSKEN = '{/v1/partners?code=PTR-0131}';
const LINES = `/v1/shipment-lines?invoiceNo=${PROVIDED}`;
const TRANSFER = '/v1/title-transfers/{/v1/title-transfers}';

export const ENROLLED: readonly Sending[] = [
  { operation: 'invitePerson', as: 'paula', path: '/v1/invitations', body: invitation },
  {
    operation: 'acceptInvitation',
    as: 'guest-aino',
    path: '/v1/invitations/accept',
    body: { code: '{ :code}' },
  },
  { as: 'paula', path: '/v1/invitations', body: { ...invitation, name: 'Eino Aho' } },
  { operation: 'withdrawInvitation', as: 'paula', path: '/v1/invitations/{ :id}/withdraw' },
  { operation: 'getInvitationHistory', as: 'paula', method: 'GET', path: '/v1/invitations/{ :id}/history' },

  {
    ...{ operation: 'mapGroup', as: 'admin', path: '/v1/group-mappings' },
    body: { group: 'ledger-approvers', role: 'finance.approver' },
  },
  { as: 'admin', path: '/v1/group-mappings', body: { group: 'channel-team', role: 'channel.manager' } },
  {
    ...{ operation: 'endGroupMapping', as: 'admin' },
    path: '/v1/group-mappings/{ :mappings.0.mappingId}/end',
  },

  {
    ...{ as: 'admin', path: '/v1/access/admit' },
    body: { ...ORGANISATION, subject: 'guest-olaf', name: 'Olaf Berg' },
  },
  { as: 'admin', path: '/v1/access/{ :id}/grant', body: { role: 'partner.admin' } },
  {
    ...{ operation: 'applyPartner', as: 'guest-olaf', path: '/v1/partners/apply' },
    body: { ...APPLICANT, programmeId: 'jpa-2023' },
  },
  {
    ...{ operation: 'declineApplication', as: 'chen', path: `${APPLIED}/decline-application`, read: APPLIED },
    body: { reason: 'It sells only to its own group.' },
  },

  {
    ...{ operation: 'applyForRole', as: 'paula', path: `${ALDER}/apply-for-role`, read: ALDER },
    body: { ...ROLE, reason: 'Managed branches from October.' },
  },
  {
    ...{ operation: 'declineRole', as: 'carol', path: `${ALDER}/decline-role`, read: ALDER },
    body: { ...ROLE, reason: 'Its operations centre is not staffed yet.' },
  },
  {
    ...{ operation: 'inviteToRole', as: 'carol', path: `${ALDER}/invite-to-role`, read: ALDER },
    body: { ...ROLE, reason: 'The operations centre is staffed.' },
  },
  paper('naas-agreement', 'Contract SP-2026-117'),
  paper('business-plan', 'Plan of coverage and launch'),
  {
    ...{ operation: 'enrolInRole', as: 'carol', path: `${ALDER}/enrol-in-role`, read: ALDER },
    body: { ...ROLE, level: 'select-provider', regions: ['americas'] },
  },
  {
    ...{ operation: 'signRole', as: 'paula', path: `${ALDER}/sign-role`, read: ALDER },
    body: { ...ROLE, termsVersion: 1 },
  },

  {
    ...{ operation: 'reportTitleTransfer', as: 'chen', path: '/v1/title-transfers' },
    once: { that: `{${LINES} :invoiceNo}`, is: PROVIDED },
    body: {
      ...{ partnerId: NORRSKEN, lineId: `{${LINES}}`, quantity: 2 },
      endUser: { name: 'Halden Hospitals', country: 'SE' },
      transferredAt: '2026-09-04T10:00:00.000Z',
      notification: {
        ...{ messageId: '<4711@norrsken.example>', from: 'it@norrsken.example', to: 'chen@vendor.example' },
        ...{ sentAt: '2026-09-02T08:00:00.000Z', sha256: '5e'.repeat(32) },
      },
    },
  },
  {
    ...{ operation: 'getTitleTransfer', as: 'nils', method: 'GET', path: TRANSFER },
    once: { that: '{/v1/title-transfers :status}', is: 'owed' },
  },
  { operation: 'getTitleTransferHistory', as: 'nils', method: 'GET', path: `${TRANSFER}/history` },
  { operation: 'listTitleTransfers', as: 'nils', method: 'GET', path: '/v1/title-transfers?limit=2' },
];
