import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs } from '@channel/runtime';
import type { FlexAccount } from '../../domain/flex-account/flex-account';
import type { ApproveFlexPoints, DeclineFlexPoints } from '../../domain/flex-account/flex-account.commands';
import { flexAccountDecider } from '../../domain/flex-account/flex-account.decider';
import { flexAccountVisibleTo } from '../../flex.view';

type Entry = Readonly<{ accountId: string; entryId: string }>;

export class ApproveFlexPointsCommand extends BusCommand<Entry, RefusalsOf<ApproveFlexPoints>, FlexAccount> {}
export class DeclineFlexPointsCommand extends BusCommand<
  Entry & Readonly<{ reason: string }>,
  RefusalsOf<DeclineFlexPoints>,
  FlexAccount
> {}

const inAccount = { id: 'accountId', visible: flexAccountVisibleTo } as const;

export const ApproveFlexPointsHandler = runs(ApproveFlexPointsCommand, flexAccountDecider, {
  type: 'ApproveFlexPoints',
  ...inAccount,
});
export const DeclineFlexPointsHandler = runs(DeclineFlexPointsCommand, flexAccountDecider, {
  type: 'DeclineFlexPoints',
  ...inAccount,
});
