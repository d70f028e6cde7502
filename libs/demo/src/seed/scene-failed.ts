import { ActRefused } from './act-refused';
import type { Scene } from './timeline';

/** The history of the demo cannot be told to its end: a defect of this build, said with what is needed to find it. */
export class SceneFailed extends Error {
  override readonly name = 'SceneFailed';
  constructor({ at, title }: Pick<Scene, 'at' | 'title'>, cause: unknown) {
    super(
      [
        `The history of the demo stopped at ${at}, in the scene "${title}":`,
        `  ${whyOf(cause)}`,
        'What was told until there stays; the next start goes on in this scene. DEMO_SEED=off begins an empty demo.',
      ].join('\n'),
      { cause },
    );
  }
}

/** What was refused is a sentence; anything else needs its place in the code. */
const whyOf = (cause: unknown): string => {
  if (cause instanceof ActRefused) return cause.message;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
};
