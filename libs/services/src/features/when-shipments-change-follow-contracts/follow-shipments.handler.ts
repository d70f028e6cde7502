import { anyone, DeciderRunner, innerMeta, type CommandMeta } from '@channel/runtime';
import { OwnedLines, ReportedLines, type LineAsReported } from '@channel/shipments';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ContractDesk, type ContractGround } from '../../contract-desk';
import { contractRulesFor } from '../../contract-rules';
import { isSameSerial } from '../../domain/covered-unit/serial';
import type { NoteUnitsReturned } from '../../domain/service-contract/service-contract.commands';
import { serviceContractDecider } from '../../domain/service-contract/service-contract.decider';
import { contractIdOf } from '../../ids';
import { ContractPreparation } from './contract-preparation';
import { ReturnedUnits } from './returned-units';

export type FollowShipmentsData = Readonly<{ kind: 'report' | 'line'; id: string }>;
export class FollowShipmentsCommand extends Command<Readonly<{ kind: 'accepted' }>> {
  constructor(
    readonly data: FollowShipmentsData,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}
/** A line, what the programme of its partner says today, and on whose behalf it is followed. */
type Seen = Readonly<{ line: LineAsReported; ground: ContractGround; meta: CommandMeta }>;

/** Contracts follow what is reported of the units that they are for; a second time changes nothing. */
@CommandHandler(FollowShipmentsCommand)
export class FollowShipmentsHandler implements ICommandHandler<FollowShipmentsCommand> {
  // eslint-disable-next-line max-params -- Nest injects each part by itself
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: ContractDesk,
    private readonly returns: ReturnedUnits,
    private readonly preparation: ContractPreparation,
    private readonly reports: ReportedLines,
    private readonly lines: OwnedLines,
  ) {}

  async execute({
    data: { kind, id },
    meta,
  }: FollowShipmentsCommand): Promise<Readonly<{ kind: 'accepted' }>> {
    const grounds = new Map<string, ReturnType<ContractDesk['groundFor']>>();
    for await (const line of kind === 'report' ? this.reports.ofReport(id) : this.reports.line(id)) {
      const asked = grounds.get(line.partnerId) ?? this.desk.groundFor(line.partnerId, meta);
      grounds.set(line.partnerId, asked);
      const ground = await asked;
      if ('refused' in ground) continue;
      if (line.type === 'return') await this.cameBack({ line, ground, meta });
      else if (line.type === 'sale' && isContractPart(line, ground))
        await this.sold({ line, ground, meta }, kind === 'line' || line.dealId !== null);
    }
    return { kind: 'accepted' };
  }

  /** Prepared where it is of a registration; what its sender corrected or took back may be fewer units. */
  private async sold(seen: Seen, mayBePrepared: boolean): Promise<void> {
    const { line } = seen;
    if (mayBePrepared || line.replaces) await this.prepare(line.lineId, seen);
    if (line.replaces) await this.note(contractIdOf(line.lineId), [], seen);
  }

  private async cameBack(seen: Seen): Promise<void> {
    for (const [contractId, serials] of await this.returns.of(seen.line, seen.ground))
      await this.note(contractId, serials, seen);
  }

  /** Of the line's own partner alone: what another partner reports ends nobody's contract. */
  private async note(contractId: string, back: readonly string[], seen: Seen): Promise<void> {
    const { line, meta } = seen;
    const { state } = await this.runner.load(serviceContractDecider, contractId);
    if (state.status === 'none' || state.of.partnerId !== line.partnerId) return;
    if (state.status === 'prepared') return this.prepare(state.registered.lineId, seen);
    const left = await this.lines.find(state.registered.lineId);
    const data: NoteUnitsReturned['data'] = {
      ...{ contractId, byLineId: line.lineId, on: line.shipOn, at: meta.now },
      serials: state.serials.filter((serial) => back.some((one) => isSameSerial(one, serial))),
      owned: left?.owned ?? 0,
    };
    await this.runner.run(
      serviceContractDecider,
      contractId,
      { type: 'NoteUnitsReturned', data },
      innerMeta(meta, 'services.note-units-returned', `${contractId}/${line.lineId}`),
      { visible: anyone },
    );
  }

  private prepare(lineId: string, { line, ground, meta }: Seen): Promise<void> {
    return this.preparation.follow(
      lineId,
      ground,
      innerMeta(meta, 'services.prepare-contract', `${lineId}/${line.lineId}`),
    );
  }
}

const isContractPart = ({ sku }: LineAsReported, { definition, version, zone }: ContractGround): boolean =>
  contractRulesFor(sku, { definition, version }, zone) !== undefined;
