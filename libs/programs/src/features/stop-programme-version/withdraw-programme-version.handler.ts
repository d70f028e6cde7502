import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, type Asked } from '@channel/runtime';
import { isDrafted, type Terms } from '../../domain/terms/terms';
import { termsDecider, type WithdrawProgrammeVersion } from '../../domain/terms/terms.decider';

export class WithdrawProgrammeVersionCommand extends BusCommand<
  Asked<WithdrawProgrammeVersion>,
  RefusalsOf<WithdrawProgrammeVersion>,
  Terms
> {}

export const WithdrawProgrammeVersionHandler = runs(WithdrawProgrammeVersionCommand, termsDecider, {
  type: 'WithdrawProgrammeVersion',
  id: 'programmeId',
  visible: () => isDrafted,
});
