import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { MdfClaimCutGranted } from '../../../domain/claim/claim.events';
import { OpenMdfFollowUpCommand } from './open-follow-up.handler';

type Open = DomainCommand<'OpenMdfFollowUp', Readonly<{ firstId: string }>>;

/** What a lead granted of a cut is paid as a claim of its own, under an id that follows from the first one: once. */
export const whenMdfCutGrantedOpenFollowUp = automation<MdfClaimCutGranted, Open>({
  name: 'funds.when-mdf-cut-granted-open-follow-up',
  streams: ['mdfClaim-'],
  on: {
    MdfClaimCutGranted: ({ claimId: firstId }) => [
      { do: 'send', n: 0, lane: firstId, command: { type: 'OpenMdfFollowUp', data: { firstId } } },
    ],
  },
  dispatch: { OpenMdfFollowUp: (data, meta) => new OpenMdfFollowUpCommand(data, meta) },
});
