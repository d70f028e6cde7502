import type { RunPartner } from '../api/runs.query';

type Flag = RunPartner['flags'][number];

/** Every flag of the server, in its order; one that it adds does not compile without its word. */
const KNOWN: Readonly<Record<Flag, true>> = {
  ...{ excluded: true, no_account: true, other_currency: true, negative: true },
  ...{ over_cap: true, serial_seen_twice: true, adjusted: true },
};
export const RUN_FLAGS = Object.keys(KNOWN) as readonly Flag[];
