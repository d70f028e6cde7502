import { recordDoor } from '@channel/http';
import { proofDecider } from '../../domain/proof/proof.decider';
import { PROOF_READERS, proofVisibleTo } from '../../proof.view';

export const proofDoor = recordDoor(proofDecider, PROOF_READERS, (proof, viewer) =>
  proofVisibleTo(viewer)(proof),
);
