import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, type Asked } from '@channel/runtime';
import { isDrafted, type Terms } from '../../domain/terms/terms';
import { termsDecider, type ReturnProgrammeVersion } from '../../domain/terms/terms.decider';

export class ReturnProgrammeVersionCommand extends BusCommand<
  Asked<ReturnProgrammeVersion>,
  RefusalsOf<ReturnProgrammeVersion>,
  Terms
> {}

export const ReturnProgrammeVersionHandler = runs(ReturnProgrammeVersionCommand, termsDecider, {
  type: 'ReturnProgrammeVersion',
  id: 'programmeId',
  visible: () => isDrafted,
});
