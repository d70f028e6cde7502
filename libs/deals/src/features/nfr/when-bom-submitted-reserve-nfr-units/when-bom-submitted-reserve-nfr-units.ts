import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type { BomSubmitted } from '../../../domain/bom/bom.events';
import type {
  DealDuplicated,
  DealExpired,
  DealLost,
  DealRejected,
  DealReturned,
  DealRevoked,
  DealSubmitted,
  DealWithdrawn,
} from '../../../domain/deal/deal.events';
import { ReleaseNfrUnitsCommand } from './release-nfr-units.handler';
import { ReserveNfrUnitsCommand } from './reserve-nfr-units.handler';

export type AskReserve = DomainCommand<'ReserveNfrUnits', Readonly<{ dealId: string; bomId: string | null }>>;
export type AskRelease = DomainCommand<'ReleaseNfrUnits', Readonly<{ dealId: string }>>;
type Asks = Reaction<AskReserve | AskRelease>;
/** Ends without an order. The end of a protection is none: who won has ordered, or will. */
type Ending =
  DealExpired | DealWithdrawn | DealReturned | DealRejected | DealDuplicated | DealLost | DealRevoked;

/**
 * J31: what is ordered for demonstration takes from the year of its partner, and a deal that ends gives it back. One that
 * was returned and comes again with its bill of materials takes it anew. A deal has its lane: nothing overtakes.
 */
export const whenBomSubmittedReserveNfrUnits = automation<
  BomSubmitted | DealSubmitted | Ending,
  AskReserve | AskRelease
>({
  name: 'deals.when-bom-submitted-reserve-nfr-units',
  streams: ['bom-', 'deal-'],
  on: {
    BomSubmitted: ({ dealId, bomId, orderUse }) => (orderUse === 'nfr' ? [reserve({ dealId, bomId })] : []),
    DealSubmitted: ({ dealId, orderUse }) => (orderUse === 'nfr' ? [reserve({ dealId, bomId: null })] : []),
    DealExpired: releases,
    DealWithdrawn: releases,
    DealReturned: releases,
    DealRejected: releases,
    DealDuplicated: releases,
    DealLost: releases,
    DealRevoked: releases,
  },
  dispatch: {
    ReserveNfrUnits: (data, meta) => new ReserveNfrUnitsCommand(data, meta),
    ReleaseNfrUnits: (data, meta) => new ReleaseNfrUnitsCommand(data, meta),
  },
});

const reserve = (data: AskReserve['data']): Asks => ({
  ...{ do: 'send', n: 0, lane: data.dealId },
  command: { type: 'ReserveNfrUnits', data },
});

function releases({ dealId, orderUse }: Ending['data']): readonly Asks[] {
  return orderUse === 'nfr'
    ? [{ do: 'send', n: 0, lane: dealId, command: { type: 'ReleaseNfrUnits', data: { dealId } } }]
    : [];
}
