import { apiId } from '@channel/event-store';

/** Filters by partner or distributor take the id, or the code that people know: `PTR-0042`. */
export const PARTNER_NAMED = {
  idOf: (idOrCode: string): string => (/^[A-Z]/.test(idOrCode) ? apiId('prtn', idOrCode) : idOrCode),
} as const;
