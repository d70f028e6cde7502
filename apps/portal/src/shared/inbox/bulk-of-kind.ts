import { dataOf } from '@channel/client';
import { api } from '../api/client';
import type { BulkAct } from '../bulk/bulk-act';
import type { Waiting, WaitingKind } from './inbox.query';

type Ids = (item: Waiting) => readonly string[] | undefined;

const itself: Ids = ({ record }) => [record.id];
/** A part of another record, such as a grant of a fund, stands behind it in the path. */
const within =
  (kind: string): Ids =>
  ({ about, record }) =>
    about?.kind === kind ? [about.id, record.id] : undefined;

type BulkOfKind = Readonly<{ ids: Ids }> & Pick<BulkAct<Waiting>, 'operation' | 'bodyOf'>;

/** An approval confirms the type: in a list that is the one that was registered. */
const dealType = async ({ record }: Waiting) => {
  const { dealType: registered } = await dataOf(
    api.GET('/v1/deals/{dealId}', { params: { path: { dealId: record.id } } }),
  );
  return { dealType: registered };
};

/** What waits for no more than a yes, and by which command it gets it; what else has to be said is said on its screen. */
const BULK: Partial<Record<WaitingKind, BulkOfKind>> = {
  deal_decision: { operation: 'approveDeal', ids: itself, bodyOf: dealType },
  deal_extension: { operation: 'extendDeal', ids: itself },
  price: { operation: 'approveBomPrice', ids: itself },
  proof_of_concept: { operation: 'acceptProofOfConcept', ids: itself },
  mdf_request: { operation: 'approveMdfRequest', ids: within('fund') },
  mdf_claim: { operation: 'approveMdfClaim', ids: itself },
  fund_grant: { operation: 'approveFundGrant', ids: within('fund') },
  standing_correction: { operation: 'approveStandingCorrection', ids: within('partner') },
  deal_correction: { operation: 'approveDealCorrection', ids: within('deal') },
  line_correction: { operation: 'approveLineCorrection', ids: within('shipment-line') },
  credit_correction: { operation: 'approveCreditCorrection', ids: itself },
  adjustment: { operation: 'approveAdjustment', ids: itself },
  statement: { operation: 'acceptStatement', ids: itself },
};

/** Nothing that somebody else has to decide, and nothing that somebody should look at first. */
const isRoutine = ({ blocked, flags }: Waiting): boolean => blocked === null && flags.length === 0;

/** What several rows of an inbox can be given at once. */
export const bulkOfKinds = (kinds: readonly WaitingKind[]): readonly BulkAct<Waiting>[] =>
  kinds.flatMap((kind) => {
    const of = BULK[kind];
    if (of === undefined) return [];
    const { ids, ...act } = of;
    const idsOf: Ids = (item) => (isRoutine(item) && item.kind === kind ? ids(item) : undefined);
    return [{ ...act, idsOf }];
  });
