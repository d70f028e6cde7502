import { recordDoor } from '@channel/http';
import { claimVisibleTo } from '../../../claim-desk';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';
import { FUND_READERS } from '../../../fund.view';

/** Like the claim itself; what used a piece of evidence first is the vendor's to know. */
export const mdfClaimDoor = recordDoor(
  mdfClaimDecider,
  FUND_READERS,
  (claim, viewer, { type }) =>
    claimVisibleTo(viewer)(claim) && (viewer.orgKind === 'vendor' || type !== 'MdfClaimEvidenceRefused'),
);
