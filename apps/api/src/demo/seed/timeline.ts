import type { Day, Instant } from '@channel/kernel';
import type { Stage } from './stage';

/** What happens at one instant of the demo's history. It is over when nothing more follows from it. */
export type Scene = Readonly<{ at: Instant; play: (stage: Stage) => Promise<void> }>;

/** `time` as `09:30`. */
export const at = (day: Day, time: string): Instant => `${day}T${time}:00.000Z`;

/** In the order of the calendar; what shares an instant keeps the order given and becomes one scene. */
export const inOrder = (scenes: readonly Scene[]): readonly Scene[] => {
  const byInstant = new Map<Instant, Scene[]>();
  for (const scene of scenes) byInstant.set(scene.at, [...(byInstant.get(scene.at) ?? []), scene]);
  return [...byInstant.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([instant, parts]) => ({
      at: instant,
      play: async (stage) => {
        for (const part of parts) await part.play(stage);
      },
    }));
};
