import { Catalog, type PriceAnswer } from '@channel/catalog';
import type { Day } from '@channel/kernel';
import { Drafts, type CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { draftKey, requestOfDraft } from './deal-draft';
import { DealSurroundings } from './deal-surroundings';
import { dealVisibleTo } from './deal.view';
import { checkBom, type BomCheck, type BomGround } from './domain/bom/bom.check';
import { skuKey, type KnownPart, type WantedLine } from './domain/bom/bom.lines';
import type { RegisteredDeal } from './domain/deal/deal';
import { takenByOthers, yearOf } from './domain/nfr-allowance/nfr-allowance';
import type { DealRequest } from './submission-reader';

type Asked = Pick<CommandMeta, 'now' | 'actor'>;
type Terms = Omit<BomGround, 'parts' | 'suggestions'>;

/** Puts together what a bill of materials is decided on, for its submission and for the check before it: the same facts. */
@Injectable()
export class BomReader {
  constructor(
    private readonly around: DealSurroundings,
    private readonly catalog: Catalog,
    private readonly drafts: Drafts,
  ) {}

  /** For a registration that is there. */
  async groundOf(deal: RegisteredDeal, lines: readonly WantedLine[], asked: Asked) {
    const { day: on, terms, registration } = await this.around.priceTerms(deal, asked.now);
    const { currency } = deal.value;
    return this.withParts(lines, {
      ...{ on, currency, terms, registration },
      isOfPartner: asked.actor.orgId === deal.partnerId,
      closedTracks: await this.around.closedTracks(deal, asked.now),
      nfrUnitsTaken: deal.orderUse === 'nfr' ? await this.takenByOthers(deal, on) : 0,
    });
  }

  /** Of a registration that the asker may see, or of a draft of its own; `undefined` for any other. */
  async check(dealId: string, lines: readonly WantedLine[], asked: Asked): Promise<BomCheck | undefined> {
    const deal = await this.around.deal(dealId);
    if (deal !== undefined)
      return dealVisibleTo(asked.actor.orgId)(deal)
        ? checkBom(lines, await this.groundOf(deal, lines, asked))
        : undefined;
    const draft = await this.drafts.find(draftKey(dealId), asked.actor.orgId);
    return draft === undefined ? undefined : this.checkIntended(lines, requestOfDraft(draft.content), asked);
  }

  /** Of a registration that is only intended: nobody approved it, so that it gives no points yet. */
  async checkIntended(
    lines: readonly WantedLine[],
    { productLines, orderUse = 'resale' }: Pick<DealRequest, 'productLines' | 'orderUse'>,
    asked: Asked,
  ): Promise<BomCheck | undefined> {
    const partner = await this.around.partnerNow(asked.actor.orgId, asked.now);
    if (partner === undefined) return undefined;
    const { standing, programme } = partner;
    const { day: on, inForce } = programme;
    if (inForce === undefined) return undefined;
    const { currency, deal } = inForce.definition;
    const ground = await this.withParts(lines, {
      ...{ on, currency, terms: await this.around.termsOf(standing, programme), isOfPartner: true },
      registration: {
        approved: false,
        productLines: deal.scope.value === 'whole-deal' ? null : productLines,
        ...(orderUse === 'nfr' ? { orderUse } : {}),
      },
      nfrUnitsTaken: orderUse === 'nfr' ? await this.takenByOthers({ ...standing, dealId: '' }, on) : 0,
      closedTracks: await this.around.closedTracksOf(standing, programme),
    });
    return checkBom(lines, ground);
  }

  /** Products for demonstration that other orders of the partner have taken of the year (J31). */
  private async takenByOthers(
    of: Pick<RegisteredDeal, 'programmeId' | 'partnerId' | 'dealId'>,
    on: Day,
  ): Promise<number> {
    return takenByOthers(await this.around.nfrAllowance(of), of.dealId, yearOf(on));
  }

  private async withParts(lines: readonly WantedLine[], terms: Terms) {
    const skus = [...new Set(lines.map(({ sku }) => skuKey(sku)).filter((sku) => sku !== ''))];
    return { ...terms, ...known(await this.catalog.pricesOn(skus, terms.on, terms.currency)) };
  }
}

const known = ({ found, unknown, checkpoint }: PriceAnswer) => ({
  parts: Object.fromEntries(
    [...found].map(([sku, part]): [string, KnownPart] => {
      const { description, family, productLine, kind, eligible, listPrice, lastOrderOn, replacementSku } =
        part;
      const facts = { family, productLine, kind, eligible, listPrice, lastOrderOn, replacementSku };
      return [skuKey(sku), { sku: part.sku, description, ...facts }];
    }),
  ),
  suggestions: Object.fromEntries([...unknown].map(([sku, nearest]) => [skuKey(sku), nearest])),
  catalogCheckpoint: checkpoint,
});
