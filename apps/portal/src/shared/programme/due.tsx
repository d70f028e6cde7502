import { lastDayOf } from '../format/dates';
import { Instant } from '../ui/values';
import { useZone } from './use-today';

/** By when: near how far the end is, far away the last day (T2), which is over at that instant. */
export const Due = ({ of }: Readonly<{ of: string | null }>) => {
  const zone = useZone();
  return <Instant {...{ of }} {...(of === null ? {} : { day: lastDayOf(of, zone) })} />;
};
