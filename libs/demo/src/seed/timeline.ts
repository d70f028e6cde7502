import type { Day, Instant } from '@channel/kernel';
import type { Stage } from './stage';

/** What happens at one instant of the demo's history. It is over when nothing more follows from it. */
export type Scene = Readonly<{
  at: Instant;
  /** What it tells, for who reads that it was refused. */
  title: string;
  play: (stage: Stage) => Promise<void>;
}>;

/** Scenes that share an instant, in the order given: nothing has to follow from one before the next. */
export type Moment = Readonly<{ at: Instant; scenes: readonly Scene[] }>;

/** `time` as `09:30`. */
export const at = (day: Day, time: string): Instant => `${day}T${time}:00.000Z`;

/** In the order of the calendar. */
export const inOrder = (scenes: readonly Scene[]): readonly Moment[] => {
  const byInstant = new Map<Instant, Scene[]>();
  for (const scene of scenes) byInstant.set(scene.at, [...(byInstant.get(scene.at) ?? []), scene]);
  return [...byInstant.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([instant, parts]) => ({ at: instant, scenes: parts }));
};
