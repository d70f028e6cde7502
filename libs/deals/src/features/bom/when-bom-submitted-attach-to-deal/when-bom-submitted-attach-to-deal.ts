import type { DomainCommand, MoneyJson } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { BomSubmitted } from '../../../domain/bom/bom.events';
import { AttachBomCommand } from './attach-bom.handler';

type AskAttach = DomainCommand<
  'AttachBom',
  Readonly<{
    dealId: string;
    bomId: string;
    partnerId: string;
    list: MoneyJson;
    addedProductLines: readonly string[];
    submittedBy: string;
  }>
>;

/** A newer version supersedes the one before in the deal's stream (J40). */
export const whenBomSubmittedAttachToDeal = automation<BomSubmitted, AskAttach>({
  name: 'deals.when-bom-submitted-attach-to-deal',
  streams: ['bom-'],
  on: {
    BomSubmitted: ({ dealId, bomId, partnerId, list, addedProductLines = [], submittedBy }) => {
      const data = { dealId, bomId, partnerId, list, addedProductLines, submittedBy };
      return [{ do: 'send', n: 0, lane: dealId, command: { type: 'AttachBom', data } }];
    },
  },
  dispatch: { AttachBom: (data, meta) => new AttachBomCommand(data, meta) },
});
