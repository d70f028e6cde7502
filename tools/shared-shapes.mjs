// The last step of a build: objects made by spreads share their hidden classes (tools/lib/shared-shapes.cjs says why).
import { shareShapesOfBuild } from './lib/prepare.mjs';

shareShapesOfBuild();
