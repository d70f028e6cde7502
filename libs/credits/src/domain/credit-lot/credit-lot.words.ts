import { germanDecimal, type Unit, type Units } from '@channel/kernel';

const IN_ENGLISH: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  'flex-point': ['flex point', 'flex points'],
  'service-credit': ['service credit', 'service credits'],
  'training-credit': ['training credit', 'training credits'],
  'exam-voucher': ['exam voucher', 'exam vouchers'],
  'all-access-pass': ['all access pass', 'all access passes'],
};
/** `2 service credits`, `1 exam voucher`, `3 all access passes`. */
export const unitsText = ({ quantity, unit }: Units): string =>
  `${quantity} ${IN_ENGLISH[unit][quantity === '1' ? 0 : 1]}`;

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
