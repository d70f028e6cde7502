export { beginningOf, DemoModule } from './demo.module';
export { DemoSeed, type Audience } from './seed/demo-seed';
export { digestOfLog } from './seed/log-digest';
export { NOBODY, seedProgress } from './seed/progress';
export { SceneFailed } from './seed/scene-failed';
