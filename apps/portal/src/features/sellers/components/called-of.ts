import type { Seller } from '../api/seller.query';

/** The name where the reader may know it; else what the person is called on paper. */
export const calledOf = ({ name, number }: Pick<Seller, 'name' | 'number'>): string => name ?? number;
