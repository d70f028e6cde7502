import type { RefusalCode } from './types';
import { A_TO_L_DE } from './refusals/refusals-a-to-l.de';
import { M_TO_Z_DE } from './refusals/refusals-m-to-z.de';

/** The same in German. */
export const REFUSALS_DE: Readonly<Record<RefusalCode, string>> = { ...A_TO_L_DE, ...M_TO_Z_DE };
