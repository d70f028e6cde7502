import { ClaimBusCommand, runsOnClaim } from '../../../claim-desk';

export class AskMdfClaimCommand extends ClaimBusCommand<'AskMdfClaim'> {}
export class CheckMdfAdvertCommand extends ClaimBusCommand<'CheckMdfAdvert'> {}
export class ApproveMdfClaimCommand extends ClaimBusCommand<'ApproveMdfClaim'> {}
export class RejectMdfClaimCommand extends ClaimBusCommand<'RejectMdfClaim'> {}

export const AskMdfClaimHandler = runsOnClaim(AskMdfClaimCommand, 'AskMdfClaim');
export const CheckMdfAdvertHandler = runsOnClaim(CheckMdfAdvertCommand, 'CheckMdfAdvert');
export const ApproveMdfClaimHandler = runsOnClaim(ApproveMdfClaimCommand, 'ApproveMdfClaim');
export const RejectMdfClaimHandler = runsOnClaim(RejectMdfClaimCommand, 'RejectMdfClaim');
