import { recordDoor } from '@channel/http';
import { mouDecider } from '../../../domain/mou/mou.decider';
import { FUND_READERS } from '../../../fund.view';
import { mouVisibleTo } from '../../../mou-desk';

/** Like the agreement itself; what used a file first is the vendor's to know. */
export const mouDoor = recordDoor(
  mouDecider,
  FUND_READERS,
  (mou, viewer, { type }) =>
    mouVisibleTo(viewer)(mou) && (viewer.orgKind === 'vendor' || type !== 'MouEvidenceRefused'),
);
