import { digestOf } from '@channel/event-store';
import { addMonths } from '@channel/kernel';
import type { MatchableDeal } from '../../libs/shipments/src/domain/matching/match-line';
import type { PosLine } from '../../libs/shipments/src/domain/pos-file/pos-file.events';
import { contentOf } from '../../libs/shipments/src/domain/pos-row/content';
import type { KnownLine, PosWorld, SerialUse } from '../../libs/shipments/src/domain/pos-row/pos-world';
import { settingsOf } from '../../libs/shipments/src/features/take-pos-report/settings';
import { lineIdsOf } from '../../libs/shipments/src/features/take-pos-report/pos-world';
import { PROGRAMME, type Ground } from './ground';

type Month = Readonly<{
  month: string;
  lines: Map<string, { -readonly [Key in keyof KnownLine]: KnownLine[Key] }>;
}>;

/** Returns and repetitions of the year come in the month after the sale, late ones three months after it. */
const MONTHS_KEPT = 2;

/** What a sender's files have said in the last months: what the index of lines would answer. */
export class KnownLines {
  private months: Month[] = [];
  /** Where the sender's last file ended. */
  checkpoint = '';

  constructor(private readonly distributorId: string) {}

  world({
    ground,
    code,
    byNumber,
    byPartner,
    partnerIds,
  }: Readonly<{
    ground: Ground;
    code: string;
    byNumber: ReadonlyMap<string, MatchableDeal>;
    byPartner: ReadonlyMap<string, readonly MatchableDeal[]>;
    partnerIds: ReadonlyMap<string, string>;
  }>): PosWorld {
    const products = new Map(
      Object.entries(ground.products).flatMap(([currency, list]) =>
        list.map((product) => [`${currency}|${product.sku}`, product] as const),
      ),
    );
    const sales = new Map<string, KnownLine[]>();
    const serials = new Map<string, SerialUse[]>();
    const contents = new Map<string, Set<string>>();
    for (const { lines } of this.months)
      for (const line of lines.values()) {
        const { lineId, partnerId, sku, type, invoiceNo, invoiceLine, quantity } = line.previous;
        if (type === 'sale') add(sales, `${partnerId}|${sku}`, line);
        const cameBack = type === 'sale' && line.returned >= quantity;
        for (const serial of line.previous.serials)
          add(serials, serial, { lineId, type, invoiceNo, invoiceLine, cameBack });
        const content = digestOf(contentOf(line.previous));
        contents.set(content, (contents.get(content) ?? new Set()).add(invoiceNo));
      }
    return {
      distributorId: this.distributorId,
      ...settingsOf(ground.inForce.definition),
      partnerOf: (partner) => partnerIds.get(partner),
      productOf: (sku, _shipOn, currency = '') => products.get(`${currency}|${sku}`) ?? [],
      lineIdOf: lineIdsOf({
        distributorId: this.distributorId,
        code,
        programmeId: PROGRAMME,
        kind: 'distributor',
      }),
      knownLine: (lineId) => this.find(lineId),
      nameOfContent: digestOf,
      reportedOn: (content) => contents.get(content) ?? NOWHERE,
      failedBefore: () => false,
      salesOf: ({ partnerId, sku }) => sales.get(`${partnerId}|${sku}`) ?? [],
      serialUses: (serial) => serials.get(serial) ?? [],
      decisionOn: () => undefined,
      dealOf: (number) => byNumber.get(number),
      dealsOf: (partnerId) => byPartner.get(partnerId) ?? [],
    };
  }

  /** The lines of a file that was applied. */
  take(posFileId: string, recorded: readonly PosLine[], month: string): void {
    const lines: Month['lines'] = new Map();
    for (const {
      suggestions: _suggestions,
      corrects: _corrects,
      cancels: _cancels,
      ...previous
    } of recorded) {
      lines.set(previous.lineId, { posFileId, previous, returned: 0, cancelled: false });
      for (const { lineId, quantity } of previous.reverses ?? []) {
        const sale = lines.get(lineId) ?? this.find(lineId);
        if (sale !== undefined) sale.returned += quantity;
      }
    }
    const oldest = addMonths(`${month}-01`, 1 - MONTHS_KEPT).slice(0, 7);
    this.months = [...this.months.filter((known) => known.month >= oldest), { month, lines }];
  }

  private find(lineId: string) {
    for (const { lines } of this.months) {
      const line = lines.get(lineId);
      if (line !== undefined) return line;
    }
    return undefined;
  }
}

const NOWHERE: ReadonlySet<string> = new Set();
const add = <Value>(groups: Map<string, Value[]>, key: string, value: Value): void => {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [value]);
  else known.push(value);
};
