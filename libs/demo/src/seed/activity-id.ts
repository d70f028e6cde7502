import { mdfRequestIdOf } from '@channel/funds';
import { commandIdOf } from './stage';

/** The marketing request of a key of `funds.data.ts`. */
export const activityIdOf = (request: string): string => mdfRequestIdOf(commandIdOf(`mdf/${request}/submit`));
