import { digestOf } from '@channel/event-store';
import { differenceOf, present, totalOf } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { Injectable } from '@nestjs/common';
import { KnownDeals } from '../../../inputs/known-deals';
import { StatementReader } from '../../../statement-reader';
import type { StatementDocument } from './statement-document';

/** What the documents of a statement show, from its stream and from what it rested on. */
@Injectable()
export class StatementDocuments {
  constructor(
    private readonly reader: StatementReader,
    private readonly deals: KnownDeals,
    private readonly partners: Partners,
  ) {}

  /** `undefined` if it was never issued. */
  async of(
    statementId: string,
  ): Promise<Readonly<{ partnerId: string; document: StatementDocument }> | undefined> {
    const { statement, lines } = await this.reader.read(statementId);
    if (statement.status === 'none') return undefined;
    const { number, programmeId, partnerId, quarter, currency, facts } = statement;
    const { definitionVersion, position, issuedAt, issuedOn, payableFromOn } = facts;
    // As they were called when it was issued, whatever they are called by now.
    const deals = new Map(
      (await this.deals.of(lines, { position })).map((deal) => [deal.dealId, deal.number]),
    );
    const standing = await this.partners.standingOn(partnerId, issuedOn);
    const { code, name, country } = present(standing, 'the partner of a statement');
    const total = totalOf(
      lines.map(({ amount }) => amount),
      currency,
    );
    const adjusted = { amount: statement.adjusted, currency };
    const document = {
      ...{ number, programmeId, definitionVersion, quarter, issuedAt, issuedOn, payableFromOn },
      partner: { code, name, country },
      ...{ calculated: differenceOf(total, adjusted), adjusted, total },
      digest: digestOf(lines),
      lines: lines.map(({ dealId, ...line }) => ({
        ...line,
        dealNumber: dealId === null ? null : (deals.get(dealId) ?? dealId),
      })),
    };
    return { partnerId, document };
  }
}
