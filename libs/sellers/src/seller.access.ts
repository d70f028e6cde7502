import { hasRole, isVendor, type Principal, type Role } from '@channel/http';
import { VENDOR_ORG, type Actor } from '@channel/runtime';
import type { KnownSeller, Seller } from './domain/seller/seller';

/** Who of a partner may be a salesperson, and acts for themselves. */
export const SELLERS: readonly Role[] = ['partner.rep', 'partner.admin'];
export const SELLER_INVITERS: readonly Role[] = ['partner.admin', 'channel.lead'];
/** Who pays them. */
export const SELLER_FINANCE: readonly Role[] = ['finance.analyst', 'finance.approver'];
export const SELLER_READERS: readonly Role[] = [
  ...SELLERS,
  ...SELLER_FINANCE,
  ...(['channel.manager', 'channel.lead', 'auditor'] as const),
];
/** Whose rewards are read: one's own, and for who pays or audits them all. */
export const REWARD_READERS: readonly Role[] = [...SELLERS, ...SELLER_FINANCE, 'auditor'];

type Viewer = Pick<Principal, 'id' | 'orgId' | 'roles' | 'orgKind'>;

/** The person, their employer’s administrators, and the vendor; to colleagues there is nobody (X1). */
export const enrolmentVisibleTo = (seller: Seller, viewer: Viewer): seller is KnownSeller =>
  seller.status !== 'none' &&
  (isVendor(viewer) ||
    viewer.id === seller.of.sellerId ||
    (seller.of.partnerId === viewer.orgId && hasRole(viewer, 'partner.admin')));

/** What somebody earned is theirs and not their employer's (J49). */
export const rewardsVisibleTo = ({ of }: KnownSeller, viewer: Viewer): boolean =>
  viewer.id === of.sellerId || (isVendor(viewer) && hasRole(viewer, ...SELLER_FINANCE, 'auditor'));

/** A name is for the person, for who consents, and for who pays (3.4). */
export const nameVisibleTo = ({ of }: KnownSeller, viewer: Viewer): boolean =>
  viewer.id === of.sellerId ||
  (isVendor(viewer) ? hasRole(viewer, ...SELLER_FINANCE) : hasRole(viewer, 'partner.admin'));

/** The employer, and the vendor: of commands whose guard asked for the role. */
export const employedBy =
  ({ orgId }: Pick<Actor, 'orgId'>) =>
  (seller: Seller): boolean =>
    seller.status !== 'none' && (orgId === VENDOR_ORG || orgId === seller.of.partnerId);
export const isThemselves =
  ({ id }: Pick<Actor, 'id'>) =>
  (seller: Seller): boolean =>
    seller.status !== 'none' && seller.of.sellerId === id;

/** Whether somebody acts for themselves alone, or for all of the employer's salespeople. */
export type Speaker = 'person' | 'employer';
export const speakerOf = (viewer: Pick<Principal, 'roles'>): Speaker =>
  hasRole(viewer, 'partner.admin') ? 'employer' : 'person';
export const speaksFor =
  (speaker: Speaker) =>
  (actor: Pick<Actor, 'id' | 'orgId'>) =>
  (seller: Seller): boolean =>
    isThemselves(actor)(seller) || (speaker === 'employer' && employedBy(actor)(seller));
