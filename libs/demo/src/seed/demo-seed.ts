import { CONFIG, type Config } from '@channel/config';
import { EVENT_STORE, type EventStore } from '@channel/event-store';
import type { Instant } from '@channel/kernel';
import { DemoClock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { assignmentScenes } from './assignment-scenes';
import { dealScenes } from './deal-scenes';
import { contractScenes } from './contract-scenes';
import { creditScenes } from './credit-scenes';
import { kindScenes } from './kind-scenes';
import { flexScenes } from './flex-scenes';
import { fundScenes } from './fund-scenes';
import { groundScenes } from './ground-scenes';
import { digestOfLog } from './log-digest';
import { mouScenes } from './mou-scenes';
import { participationScenes } from './participation-scenes';
import { peopleScenes } from './people-scenes';
import { directScenes } from './direct-scenes';
import { proofScenes } from './proof-scenes';
import { providerScenes } from './provider-scenes';
import { qualificationScenes } from './qualification-scenes';
import { recordScenes } from './record-scenes';
import { reviewScenes } from './review-scenes';
import { quarterScenes, reportScenes } from './quarter-scenes';
import { SceneFailed } from './scene-failed';
import { sellerScenes } from './seller-scenes';
import { Stage } from './stage';
import { inOrder, type Moment } from './timeline';

/** Where the history of the demo begins. */
export const SEED_FROM = '2025-06-16T08:00:00.000Z';

/** Who is told what the seed does. */
export type Audience = Readonly<{
  moment: (done: number, total: number, at: Instant) => void;
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

  /** Does nothing where the clock runs already. @throws SceneFailed */
  async tell({ moment: begun, told }: Audience): Promise<void> {
    const from = this.clock.standsAt();
    if (from === undefined) return;
    const moments = history().filter(({ at }) => at >= from && at < this.config.demoClock);
    for (const [index, moment] of moments.entries()) {
      begun(index, moments.length, moment.at);
      await this.moveTo(moment.at);
      await this.play(moment);
      await this.stage.settled();
    }
    await this.moveTo(this.config.demoClock);
    const { lines, digest } = await digestOfLog(this.store);
    await this.clock.runFrom(this.config.demoClock);
    begun(moments.length, moments.length, this.config.demoClock);
    told(lines.length, digest);
  }

  private async play({ scenes }: Moment): Promise<void> {
    for (const scene of scenes)
      await scene.play(this.stage).catch((error: unknown) => {
        throw new SceneFailed(scene, error);
      });
  }

  /** What falls due on the way has happened when this returns. */
  private async moveTo(instant: Instant): Promise<void> {
    await this.clock.standAt(instant);
    await this.stage.settled();
  }
}

const history = (): readonly Moment[] =>
  inOrder([
    ...groundScenes(),
    ...peopleScenes(),
    ...assignmentScenes(),
    ...participationScenes(),
    ...dealScenes(),
    ...directScenes(),
    ...reportScenes(),
    ...quarterScenes(),
    ...flexScenes(),
    ...creditScenes(),
    ...contractScenes(),
    ...proofScenes(),
    ...reviewScenes(),
    ...recordScenes(),
    ...qualificationScenes(),
    ...providerScenes(),
    ...kindScenes(),
    ...fundScenes(),
    ...mouScenes(),
    ...sellerScenes(),
  ]);
