import { germanDecimal, type Unit, type Units } from '@channel/kernel';

/** `2 service credits`, `1 exam voucher`, `3 all access passes`. */
export const unitsText = ({ quantity, unit }: Units): string =>
  `${quantity} ${unit.replaceAll('-', ' ')}${quantity === '1' ? '' : unit.endsWith('s') ? 'es' : 's'}`;

const IN_GERMAN: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  'flex-point': ['Flex-Punkt', 'Flex-Punkte'],
  'service-credit': ['Serviceguthaben', 'Serviceguthaben'],
  'training-credit': ['Schulungsguthaben', 'Schulungsguthaben'],
  'exam-voucher': ['Prüfungsgutschein', 'Prüfungsgutscheine'],
  'all-access-pass': ['All-Access-Pass', 'All-Access-Pässe'],
};
/** `2 Serviceguthaben`, `1 Prüfungsgutschein` */
export const unitsInGerman = ({ quantity, unit }: Units): string =>
  `${germanDecimal(quantity)} ${IN_GERMAN[unit][quantity === '1' ? 0 : 1]}`;
