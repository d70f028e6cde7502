import type { RefusalsOf } from '@channel/kernel';
import type { EvidenceUse } from '@channel/evidence';
import { BusCommand, notes } from '@channel/runtime';
import type { FlexAccount } from '../../domain/flex-account/flex-account';
import type { RecordFlexEvidence } from '../../domain/flex-account/flex-account.commands';
import { flexAccountDecider } from '../../domain/flex-account/flex-account.decider';

/** Sent by an automation: what the evidence's stream answered; `holder` is `null` where it is held for this entry. */
export class RecordFlexEvidenceCommand extends BusCommand<
  Readonly<{ accountId: string; entryId: string; holder: EvidenceUse | null }>,
  RefusalsOf<RecordFlexEvidence>,
  FlexAccount
> {}

export const RecordFlexEvidenceHandler = notes(RecordFlexEvidenceCommand, flexAccountDecider, {
  type: 'RecordFlexEvidence',
  id: 'accountId',
});
