import { defineMessages } from '../i18n/messages';
import type { Role } from './session';

type Words = Readonly<Record<Role, string>>;

const english = {
  'partner.rep': 'Partner: sales',
  'partner.finance': 'Partner: finance',
  'partner.admin': 'Partner: administrator',
  'distributor.user': 'Distributor: user',
  'distributor.admin': 'Distributor: administrator',
  'channel.manager': 'Channel manager',
  'channel.lead': 'Channel lead',
  'finance.analyst': 'Finance analyst',
  'finance.approver': 'Finance approver',
  'programme.author': 'Programme author',
  'programme.approver': 'Programme approver',
  auditor: 'Auditor',
  'platform.admin': 'Administrator',
} satisfies Words;

/** What roles are called: one that the server adds needs its word in both languages. */
export const roleMessages = defineMessages(english, {
  'partner.rep': 'Partner: Vertrieb',
  'partner.finance': 'Partner: Finanzen',
  'partner.admin': 'Partner: Administration',
  'distributor.user': 'Distributor: Mitarbeit',
  'distributor.admin': 'Distributor: Administration',
  'channel.manager': 'Channel-Manager',
  'channel.lead': 'Channel-Leitung',
  'finance.analyst': 'Finanzen: Vorbereitung',
  'finance.approver': 'Finanzen: Freigabe',
  'programme.author': 'Programm: Entwurf',
  'programme.approver': 'Programm: Freigabe',
  auditor: 'Prüfung',
  'platform.admin': 'Administration',
});

export const ROLES = Object.keys(english) as readonly Role[];
