import { Catalog, type PriceAnswer } from '@channel/catalog';
import type { Day } from '@channel/kernel';
import { Partners, PROVIDER, providerIn, StandingGates, type PartnerStanding } from '@channel/partners';
import { Programmes } from '@channel/programs';
import { Injectable } from '@nestjs/common';
import type { ProviderOn } from './domain/order/judge-order';

type Asked = Readonly<{ partnerId: string; day: Day; skus: readonly string[] }>;

/** What orders of a provider are judged by: its role, the programme, its certifications and the catalogue, of the day. */
@Injectable()
export class OrderSurroundings {
  constructor(
    private readonly partners: Partners,
    private readonly programmes: Programmes,
    private readonly gates: StandingGates,
    private readonly catalog: Catalog,
  ) {}

  async on({ partnerId, day, skus }: Asked): Promise<ProviderOn> {
    const standing = await this.partners.standingOn(partnerId, day);
    const role = standing && providerIn(standing);
    const prices = await this.catalog.pricesOn(skus, day);
    return {
      ...partsIn(prices),
      ...(role === undefined || role.level === null ? {} : { regions: role.regions }),
      ...(standing === undefined ? { closed: [] } : await this.tracks(standing, day)),
    };
  }

  private async tracks(
    { partnerId, programmeId }: PartnerStanding,
    day: Day,
  ): Promise<Pick<ProviderOn, 'tracks' | 'closed'>> {
    const inForce = await this.programmes.inForce(programmeId, day);
    if (inForce === undefined) return { closed: [] };
    const { definition } = inForce;
    const closed = await this.gates.closedTracks({ partnerId, role: PROVIDER }, day, definition);
    return { tracks: definition.tracks, closed };
  }
}

const partsIn = ({ found, unknown }: PriceAnswer): Pick<ProviderOn, 'partOf' | 'nearTo'> => ({
  partOf: (sku) => found.get(sku),
  nearTo: (sku) => unknown.get(sku) ?? [],
});
