import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs } from '@channel/runtime';
import type { FlexAccount } from '../../domain/flex-account/flex-account';
import type {
  RequestFlexReversal,
  ApproveFlexReversal,
  DeclineFlexReversal,
} from '../../domain/flex-account/flex-account.commands';
import { flexAccountDecider } from '../../domain/flex-account/flex-account.decider';
import { flexAccountVisibleTo } from '../../flex.view';

type Entry = Readonly<{ accountId: string; entryId: string }>;
type Reasoned = Entry & Readonly<{ reason: string }>;

export class RequestFlexReversalCommand extends BusCommand<
  Reasoned,
  RefusalsOf<RequestFlexReversal>,
  FlexAccount
> {}
export class ApproveFlexReversalCommand extends BusCommand<
  Entry,
  RefusalsOf<ApproveFlexReversal>,
  FlexAccount
> {}
export class DeclineFlexReversalCommand extends BusCommand<
  Reasoned,
  RefusalsOf<DeclineFlexReversal>,
  FlexAccount
> {}

const inAccount = { id: 'accountId', visible: flexAccountVisibleTo } as const;

export const RequestFlexReversalHandler = runs(RequestFlexReversalCommand, flexAccountDecider, {
  type: 'RequestFlexReversal',
  ...inAccount,
});
export const ApproveFlexReversalHandler = runs(ApproveFlexReversalCommand, flexAccountDecider, {
  type: 'ApproveFlexReversal',
  ...inAccount,
});
export const DeclineFlexReversalHandler = runs(DeclineFlexReversalCommand, flexAccountDecider, {
  type: 'DeclineFlexReversal',
  ...inAccount,
});
