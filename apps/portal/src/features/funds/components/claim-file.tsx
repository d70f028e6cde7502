import { claimFile, claimPicture, type Claim } from '../api/claims.query';
import { OpenFile } from '../../../shared/files/open-file';

/** A file of a claim, by what it shows. */
export const ClaimFile = ({
  claim,
  proof: { fileId, proof },
  name,
}: Readonly<{ claim: Claim; proof: Claim['proofs'][number]; name: string }>) => (
  <OpenFile
    name={name}
    saveAs={`${claim.number}-${proof}`}
    preview={() => claimPicture(claim.id, fileId)}
    read={() => claimFile(claim.id, fileId)}
  />
);
