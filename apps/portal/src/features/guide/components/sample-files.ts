import rates from '../../../../../../samples/fx-2026.csv?raw';
import sales from '../../../../../../samples/pos-2026-09.csv?raw';

/** A sample that a step takes along, the same that the command line sends. @param dealNumber stands in the sales report */
export const sampleFile = (
  kind: 'sales' | 'rates',
  dealNumber: string,
): Readonly<{ name: string; text: string }> =>
  kind === 'rates'
    ? { name: 'fx-2026.csv', text: rates }
    : { name: 'pos-2026-09.csv', text: sales.replaceAll('{{DEAL}}', dealNumber) };
