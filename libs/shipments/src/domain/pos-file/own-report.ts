import type { PosLine } from './pos-file.events';

/**
 * What a provider runs for its customers it reports by itself (J79): sender and partner of such a line are one. A distributor
 * reported the same units when they were shipped to the provider, so they are bought, sold and rewarded by that line alone (M8).
 */
export const isOwnReport = ({
  distributorId,
  partnerId,
}: Pick<PosLine, 'distributorId' | 'partnerId'>): boolean => distributorId === partnerId;
