import { refuse, type Instant, type RefusalsOf } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { OwnedLines } from '@channel/shipments';
import {
  actOf,
  anyone,
  BusCommand,
  DeciderRunner,
  notFound,
  Numbers,
  refused,
  VENDOR_ORG,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Holding } from '../../domain/holding/holding';
import { transferIn } from '../../domain/holding/holding';
import type { ReportTitleTransfer, SentMail } from '../../domain/holding/holding.commands';
import { holdingDecider } from '../../domain/holding/holding.decider';
import { holdingIdOf, transferIdOf } from '../../ids';
import { TransferTerms } from '../../transfer-terms';

type Code =
  | RefusalsOf<ReportTitleTransfer>
  | ('LINE_UNKNOWN' | 'NOT_OWN_SERVICE' | 'PRICE_MISSING' | 'VERSION_NOT_IN_FORCE');

export class ReportTitleTransferCommand extends BusCommand<
  Readonly<{
    partnerId: string;
    lineId: string;
    quantity: number;
    serials?: readonly string[] | undefined;
    endUser: Readonly<{ name: string; country: string }>;
    transferredAt: Instant;
    notification?: SentMail | undefined;
    approval?: SentMail | undefined;
  }>,
  Code,
  Holding
> {}

/** J84: by the provider itself, or by the vendor that found out. */
@CommandHandler(ReportTitleTransferCommand)
export class ReportTitleTransferHandler implements ICommandHandler<ReportTitleTransferCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: OwnedLines,
    private readonly terms: TransferTerms,
    private readonly partners: Partners,
    private readonly numbers: Numbers,
  ) {}

  async execute({ data, meta }: ReportTitleTransferCommand): Promise<Outcome<Code, Holding>> {
    const { partnerId, lineId, serials = [], notification = null, approval = null, ...asked } = data;
    const line = await this.lines.find(lineId);
    const { orgId } = meta.actor;
    if (orgId !== VENDOR_ORG && orgId !== partnerId) return refused(notFound());
    if (line?.partnerId !== partnerId)
      return refused(refuse('LINE_UNKNOWN', 'Nothing was shipped with this line.'));
    const terms = await this.terms.of(line);
    if ('refused' in terms) return refused(terms);
    const { standing, prices } = terms;
    const act = actOf(meta, await this.zoneOf(partnerId, meta));
    const { sku, owned, serials: lineSerials } = line;
    const holdingId = holdingIdOf(lineId);
    const transferId = transferIdOf(holdingId, meta.commandId);
    const { state } = await this.runner.load(holdingDecider, holdingId);
    const known = transferIn(state, transferId)?.reported.number;
    const command = await this.numbers.numbered(
      { series: 'TT', on: act.on, known, dryRun: meta.dryRun },
      (number): ReportTitleTransfer => ({
        type: 'ReportTitleTransfer',
        data: {
          of: { holdingId, programmeId: standing.programmeId, partnerId, lineId, sku },
          ...{ transferId, number },
          ...{ ...asked, serials, notification, approval, owned, lineSerials, prices, act },
        },
      }),
      (numbered) => holdingDecider.decide(numbered, state),
    );
    if ('refused' in command) return refused(command);
    return this.runner.run(holdingDecider, holdingId, command, meta, {
      visible: anyone,
      effectiveAt: asked.transferredAt,
    });
  }

  private async zoneOf(partnerId: string, { now }: ReportTitleTransferCommand['meta']): Promise<string> {
    return (await this.partners.now(partnerId, now))?.programme.zone ?? 'UTC';
  }
}
