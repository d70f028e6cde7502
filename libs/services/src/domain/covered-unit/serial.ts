/** A serial number as units are told apart by it, however it is spelt. */
export const spelt = (serial: string): string =>
  serial.normalize('NFKC').replaceAll(/\s/gu, '').toUpperCase();
export const isSameSerial = (one: string, other: string): boolean => spelt(one) === spelt(other);
