import type { Day } from '@channel/kernel';
import type { PartnerEvent } from '@channel/partners';

/** From the day on which a partner was suspended or ended until it was reinstated: on these days it takes no part. */
export type Stop = Readonly<{ from: Day; to: Day | null }>;

/** Days are kept, not a state: an old day is answered as it was. */
export const stopsAfter = (stops: readonly Stop[], event: PartnerEvent): readonly Stop[] => {
  const goesOn = stops.some(({ to }) => to === null);
  if (event.type === 'PartnerSuspended') return [...stops, { from: event.data.suspendedOn, to: null }];
  if (event.type === 'PartnerReinstated')
    return stops.map((stop) => (stop.to === null ? { ...stop, to: event.data.reinstatedOn } : stop));
  return event.type === 'PartnerTerminated' && !goesOn
    ? [...stops, { from: event.data.endedOn, to: null }]
    : stops;
};

/** Whether a partner takes part in a role on a day: it has entered, and is neither suspended nor over. */
export const takesPart = (
  { entry, stops }: Readonly<{ entry: Readonly<{ on: Day }> | null; stops: readonly Stop[] }>,
  on: Day,
): boolean =>
  entry !== null && entry.on <= on && !stops.some(({ from, to }) => from <= on && (to === null || on < to));
