import type { Config } from '@channel/config';
import { FilesModule } from '@channel/files';
import type { DemoBeginning } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DemoController } from './demo.controller';
import { BeginAnew } from './play/begin-anew';
import { DemoPlays } from './play/demo-plays';
import { PlayController } from './play/play.controller';
import { DemoSeed, SEED_FROM } from './seed/demo-seed';
import { Stage } from './seed/stage';

/** The demo's clock over HTTP and its history. Nothing of it exists in another mode. */
@Module({
  imports: [CqrsModule, FilesModule],
  controllers: [DemoController, PlayController],
  providers: [BeginAnew, DemoPlays, DemoSeed, Stage],
  exports: [DemoSeed],
})
export class DemoModule {}

/** With a history, time begins where that does, and stands until it is told. A demo of an earlier time has none. */
export const beginningOf = ({
  demoSeed,
  demoClock,
}: Pick<Config, 'demoSeed' | 'demoClock'>): DemoBeginning =>
  demoSeed && demoClock > SEED_FROM ? { demoFrom: SEED_FROM, standing: true } : { demoFrom: demoClock };
