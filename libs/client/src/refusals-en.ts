import type { RefusalCode } from './types';
import { A_TO_L_EN } from './refusals/refusals-a-to-l.en';
import { M_TO_Z_EN } from './refusals/refusals-m-to-z.en';

/** What a "no" means to whoever asked. A new code of the server does not compile here until somebody has written its sentence. */
export const REFUSALS_EN: Readonly<Record<RefusalCode, string>> = { ...A_TO_L_EN, ...M_TO_Z_EN };
