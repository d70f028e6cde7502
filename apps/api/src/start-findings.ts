import { Administrators } from '@channel/identity';
import { Programmes } from '@channel/programs';
import { CLOCK, type Clock } from '@channel/runtime';
import type { INestApplicationContext } from '@nestjs/common';
import { samplesIn, type Found } from './start-warnings';

/** What the production checklist asks of the store itself. */
export const findingsOf = async (app: INestApplicationContext): Promise<Found> => {
  const now = app.get<Clock>(CLOCK).now();
  const programmes = await app.get(Programmes).allNow(now);
  const samples = programmes.flatMap(({ inForce }) => samplesIn(inForce?.definition));
  const people = await app.get(Administrators, { strict: false }).rolesIn('vendor', now.slice(0, 10));
  return { samples: [...new Set(samples)], people };
};
