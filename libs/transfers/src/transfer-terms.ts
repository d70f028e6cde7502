import { Catalog } from '@channel/catalog';
import { refuse, type Refusal } from '@channel/kernel';
import { levelIn, Partners, PROVIDER, type PartnerStanding } from '@channel/partners';
import { levelDiscountOf, Programmes, type ProgrammeDefinition } from '@channel/programs';
import type { OwnedLine } from '@channel/shipments';
import { Injectable } from '@nestjs/common';
import type { TransferPrices } from './domain/holding/holding.commands';

/** The other role: that of who resells what it bought. */
const RESELLER = 'solution-reseller';

type Found = Readonly<{ standing: PartnerStanding; prices: TransferPrices }>;

/** What a provider paid for units of a line and what a reseller would have, on the day on which they were shipped (G56). */
@Injectable()
export class TransferTerms {
  constructor(
    private readonly partners: Partners,
    private readonly programmes: Programmes,
    private readonly catalog: Catalog,
  ) {}

  async of({
    partnerId,
    sku,
    shipOn,
    currency,
    orderUse,
  }: OwnedLine): Promise<Found | Refusal<'NOT_OWN_SERVICE' | 'PRICE_MISSING' | 'VERSION_NOT_IN_FORCE'>> {
    const standing = await this.partners.standingOn(partnerId, shipOn);
    const level = ownServiceLevel(standing, orderUse);
    if (standing === undefined || level === null)
      return refuse('NOT_OWN_SERVICE', `${sku} was not ordered by a provider for its own service (J77).`);
    const inForce = await this.programmes.inForce(standing.programmeId, shipOn);
    if (inForce === undefined)
      return refuse(
        'VERSION_NOT_IN_FORCE',
        `No version of ${standing.programmeId} is in force on ${shipOn}.`,
      );
    const part = (await this.catalog.pricesOn([sku], shipOn, currency)).found.get(sku);
    const list = part?.listPrice;
    const family = part?.family ?? null;
    const percents = percentsOf(inForce.definition, { standing, level, family });
    return percents === undefined || list === undefined
      ? refuse('PRICE_MISSING', `${sku} has no list price in ${currency}, or no discount, on ${shipOn}.`)
      : { standing, prices: { definitionVersion: inForce.version, listPrice: list, ...percents } };
  }
}

/** The provider's level, of what it ordered for its own service; `null` of anything else. */
const ownServiceLevel = (
  standing: PartnerStanding | undefined,
  orderUse: OwnedLine['orderUse'],
): string | null => {
  if (standing === undefined) return null;
  // Without a word of the report an order is in the role that the partner entered with (J92).
  const use = orderUse ?? (standing.role === PROVIDER ? 'own-service' : 'resale');
  return use === 'own-service' ? (levelIn(standing, PROVIDER) ?? null) : null;
};

type Percents = Pick<TransferPrices, 'providerPercent' | 'standardPercent' | 'standardLevel'>;

/** G56: of the partner's own level as a reseller if it is enrolled as one, else of the lowest; J85: by the part's track. */
const percentsOf = (
  definition: Pick<ProgrammeDefinition, 'discount' | 'tracks' | 'roles' | 'resale'>,
  { standing, level, family }: Readonly<{ standing: PartnerStanding; level: string; family: string | null }>,
): Percents | undefined => {
  const { roles, resale } = definition;
  const lowest = roles
    .find(({ id }) => id === RESELLER)
    ?.levels.value.reduce((worst, next) => (next.rank > worst.rank ? next : worst)).id;
  const own = resale.standardLevel.value === 'own-else-lowest' ? levelIn(standing, RESELLER) : undefined;
  const standardLevel = own ?? lowest ?? '';
  const provider = levelDiscountOf(definition, { role: PROVIDER, level, family });
  const standard = levelDiscountOf(definition, { role: RESELLER, level: standardLevel, family });
  return provider === undefined || standard === undefined
    ? undefined
    : { providerPercent: provider.percent, standardPercent: standard.percent, standardLevel };
};
