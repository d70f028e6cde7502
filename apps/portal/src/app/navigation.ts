import type { Role } from '../shared/session/session';
import type { appMessages } from './app.messages';

type Label = keyof (typeof appMessages)['en'];
/** A page of the menu: who has it, and the key pair that opens it. */
export type Page = Readonly<{ to: string; label: Label; roles: readonly Role[]; keys?: string }>;
/** Pages that belong together, by what they are about. */
export type Section = Readonly<{ title: Label | null; pages: readonly Page[] }>;

const PARTNER: readonly Role[] = ['partner.rep', 'partner.finance', 'partner.admin'];
const DISTRIBUTOR: readonly Role[] = ['distributor.user', 'distributor.admin'];
const FINANCE: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];
const CHANNEL: readonly Role[] = ['channel.manager', 'channel.lead'];

/** The menu in its order; a role sees its own pages, and begins on the first one. The first section needs no title. */
export const SECTIONS: readonly Section[] = [
  {
    title: null,
    pages: [
      { to: '/home', label: 'home', roles: PARTNER, keys: 'g h' },
      {
        to: '/inbox',
        label: 'approvals',
        roles: [...CHANNEL, 'programme.author', 'programme.approver'],
        keys: 'g a',
      },
      { to: '/inbox', label: 'queue', roles: [...PARTNER, ...DISTRIBUTOR], keys: 'g a' },
      { to: '/audit', label: 'audit', roles: ['auditor'] },
      { to: '/quarter', label: 'quarter', roles: FINANCE, keys: 'g q' },
    ],
  },
  {
    title: 'menuSales',
    pages: [
      {
        to: '/deals',
        label: 'deals',
        roles: [...PARTNER, ...DISTRIBUTOR, ...CHANNEL, 'auditor'],
        keys: 'g d',
      },
      { to: '/conflicts', label: 'conflicts', roles: [...CHANNEL, 'auditor'], keys: 'g c' },
      { to: '/quotes', label: 'quotes', roles: [...PARTNER, ...DISTRIBUTOR, ...CHANNEL], keys: 'g n' },
      {
        to: '/imports',
        label: 'imports',
        roles: [
          ...DISTRIBUTOR,
          'partner.admin',
          'programme.author',
          'finance.analyst',
          ...CHANNEL,
          'auditor',
        ],
        keys: 'g i',
      },
      { to: '/shipments', label: 'shipments', roles: [...DISTRIBUTOR, ...CHANNEL, ...FINANCE], keys: 'g m' },
      { to: '/expected-reports', label: 'monthlyReports', roles: [...DISTRIBUTOR, ...CHANNEL, ...FINANCE] },
    ],
  },
  {
    title: 'menuStanding',
    pages: [
      { to: '/partners', label: 'partners', roles: [...CHANNEL, ...FINANCE], keys: 'g t' },
      { to: '/level', label: 'level', roles: PARTNER, keys: 'g k' },
      {
        to: '/credentials',
        label: 'credentials',
        roles: ['partner.admin', ...CHANNEL, 'auditor'],
      },
      {
        to: '/reviews',
        label: 'reviews',
        roles: ['partner.finance', 'partner.admin', ...CHANNEL, ...FINANCE],
      },
      {
        to: '/qualifications',
        label: 'qualifications',
        roles: ['partner.admin', ...CHANNEL],
      },
      { to: '/provider-orders', label: 'providerOrders', roles: ['partner.admin', ...CHANNEL, ...FINANCE] },
      { to: '/proofs', label: 'proofs', roles: ['partner.rep', 'partner.admin', ...CHANNEL, 'auditor'] },
    ],
  },
  {
    title: 'menuMoney',
    pages: [
      { to: '/earnings', label: 'earnings', roles: ['partner.finance', 'partner.admin'], keys: 'g e' },
      { to: '/runs', label: 'runs', roles: FINANCE, keys: 'g r' },
      {
        to: '/statements',
        label: 'statements',
        roles: ['partner.finance', 'partner.admin', ...FINANCE],
        keys: 'g s',
      },
      { to: '/adjustments', label: 'adjustments', roles: FINANCE },
      { to: '/title-transfers', label: 'clawbacks', roles: FINANCE },
      { to: '/exceptions', label: 'exceptions', roles: FINANCE },
      {
        to: '/funds',
        label: 'funds',
        roles: ['partner.finance', 'partner.admin', ...CHANNEL, ...FINANCE],
        keys: 'g f',
      },
      {
        to: '/service-contracts',
        label: 'contracts',
        roles: ['partner.finance', 'partner.admin', ...CHANNEL, ...FINANCE],
      },
      {
        to: '/credits',
        label: 'credits',
        roles: ['partner.finance', 'partner.admin', ...CHANNEL, ...FINANCE],
      },
      { to: '/my-rewards', label: 'myRewards', roles: ['partner.rep', 'partner.admin'] },
      { to: '/sellers', label: 'sellers', roles: ['partner.admin', ...CHANNEL, ...FINANCE] },
      { to: '/payouts', label: 'payouts', roles: ['partner.finance', 'partner.admin'], keys: 'g p' },
      { to: '/batches', label: 'batches', roles: FINANCE, keys: 'g b' },
      { to: '/payees', label: 'payees', roles: FINANCE, keys: 'g y' },
      { to: '/rates', label: 'rates', roles: FINANCE },
      { to: '/periods', label: 'periods', roles: FINANCE, keys: 'g o' },
      { to: '/ledger', label: 'ledger', roles: FINANCE, keys: 'g l' },
    ],
  },
  {
    title: 'menuEvidence',
    pages: [
      { to: '/events', label: 'events', roles: FINANCE, keys: 'g v' },
      { to: '/time-travel', label: 'timeTravel', roles: FINANCE },
    ],
  },
  {
    title: 'menuRules',
    pages: [
      {
        to: '/programme',
        label: 'programme',
        roles: [...PARTNER, ...DISTRIBUTOR, ...CHANNEL, ...FINANCE, 'programme.author', 'programme.approver'],
        keys: 'g u',
      },
      {
        to: '/catalogue',
        label: 'catalogue',
        roles: ['partner.rep', 'partner.admin', ...DISTRIBUTOR, ...CHANNEL, 'programme.author', 'auditor'],
      },
      { to: '/operations', label: 'health', roles: ['platform.admin'], keys: 'g x' },
      {
        to: '/people',
        label: 'people',
        roles: ['partner.admin', 'distributor.admin', ...CHANNEL, 'auditor', 'platform.admin'],
        keys: 'g w',
      },
    ],
  },
];

/** The sections of which somebody sees a page, with those pages. */
export const sectionsOf = (roles: readonly Role[]): readonly Section[] =>
  SECTIONS.map(({ title, pages }) => ({
    title,
    pages: pages.filter((page) => page.roles.some((role) => roles.includes(role))),
  })).filter(({ pages }) => pages.length > 0);

export const pagesOf = (roles: readonly Role[]): readonly Page[] =>
  sectionsOf(roles).flatMap(({ pages }) => pages);

/** Where somebody begins. */
export const startOf = (roles: readonly Role[]): string => pagesOf(roles)[0]?.to ?? '/preferences';
