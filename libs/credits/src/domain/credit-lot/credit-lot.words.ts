import type { Units } from '@channel/kernel';

/** `2 service credits`, `1 exam voucher`, `3 all access passes`. */
export const unitsText = ({ quantity, unit }: Units): string =>
  `${quantity} ${unit.replaceAll('-', ' ')}${quantity === '1' ? '' : unit.endsWith('s') ? 'es' : 's'}`;
