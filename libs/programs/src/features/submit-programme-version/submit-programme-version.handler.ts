import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, type Asked } from '@channel/runtime';
import { isDrafted, type Terms } from '../../domain/terms/terms';
import { termsDecider, type SubmitProgrammeVersion } from '../../domain/terms/terms.decider';

export class SubmitProgrammeVersionCommand extends BusCommand<
  Asked<SubmitProgrammeVersion>,
  RefusalsOf<SubmitProgrammeVersion>,
  Terms
> {}

export const SubmitProgrammeVersionHandler = runs(SubmitProgrammeVersionCommand, termsDecider, {
  type: 'SubmitProgrammeVersion',
  id: 'programmeId',
  visible: () => isDrafted,
});
