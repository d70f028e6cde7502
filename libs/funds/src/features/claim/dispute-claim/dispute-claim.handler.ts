import { ClaimBusCommand, runsOnClaim } from '../../../claim-desk';

export class DisputeMdfClaimCommand extends ClaimBusCommand<'DisputeMdfClaim'> {}
export class DecideMdfDisputeCommand extends ClaimBusCommand<'DecideMdfDispute'> {}

export const DisputeMdfClaimHandler = runsOnClaim(DisputeMdfClaimCommand, 'DisputeMdfClaim');
export const DecideMdfDisputeHandler = runsOnClaim(DecideMdfDisputeCommand, 'DecideMdfDispute');
