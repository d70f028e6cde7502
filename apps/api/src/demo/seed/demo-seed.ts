import { CONFIG, type Config } from '@channel/config';
import { EVENT_STORE, type EventStore } from '@channel/event-store';
import type { Instant } from '@channel/kernel';
import { DemoClock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { dealScenes } from './deal-scenes';
import { groundScenes } from './ground-scenes';
import { digestOfLog } from './log-digest';
import { quarterScenes, reportScenes } from './quarter-scenes';
import { Stage } from './stage';
import { inOrder, type Scene } from './timeline';

/** Where the history of the demo begins. */
export const SEED_FROM = '2025-06-16T08:00:00.000Z';

/** Who is told what the seed does. */
export type Audience = Readonly<{
  scene: (done: number, total: number, at: Instant) => void;
  /** At the end, with the digest that every telling has. */
  told: (events: number, digest: string) => void;
}>;

/**
 * Tells the history of a new demo: four closed quarters and the open one, through the same commands as people use, at
 * the demo's time of each act. The clock stands while it is told and says where the telling is: interrupted, it goes on
 * at the scene that it was in, whose acts are known by their keys.
 */
@Injectable()
export class DemoSeed {
  constructor(
    private readonly clock: DemoClock,
    private readonly stage: Stage,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Does nothing where the clock runs already. @throws Error with the act that was refused: a defect of this build */
  async tell({ scene: begun, told }: Audience): Promise<void> {
    const from = this.clock.standsAt();
    if (from === undefined) return;
    const scenes = history().filter((scene) => scene.at >= from && scene.at < this.config.demoClock);
    for (const [index, scene] of scenes.entries()) {
      begun(index, scenes.length, scene.at);
      await this.moveTo(scene.at);
      await scene.play(this.stage);
      await this.stage.settled();
    }
    await this.moveTo(this.config.demoClock);
    const { lines, digest } = await digestOfLog(this.store);
    await this.clock.runFrom(this.config.demoClock);
    begun(scenes.length, scenes.length, this.config.demoClock);
    told(lines.length, digest);
  }

  /** What falls due on the way has happened when this returns. */
  private async moveTo(instant: Instant): Promise<void> {
    await this.clock.standAt(instant);
    await this.stage.settled();
  }
}

const history = (): readonly Scene[] =>
  inOrder([...groundScenes(), ...dealScenes(), ...reportScenes(), ...quarterScenes()]);
