import { apiId } from '@channel/event-store';
import type { OfUnit } from './domain/covered-unit/covered-unit';
import { spelt } from './domain/covered-unit/serial';

/** A shipped line is put under one contract. */
export const contractIdOf = (lineId: string): string => apiId('svct', lineId);

/** The unit as contracts of a kind cover it, however its serial number is spelt. */
export const unitOf = (programmeId: string, kind: string, serial: string): OfUnit => ({
  ...{ unitId: apiId('cunt', `${programmeId}|${kind}|${spelt(serial)}`), programmeId, kind, serial },
});
