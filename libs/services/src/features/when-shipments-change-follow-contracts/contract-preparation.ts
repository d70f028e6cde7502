import { customerNaturalKey } from '@channel/deals';
import { Partners } from '@channel/partners';
import { anyone, DeciderRunner, Numbers, type CommandMeta } from '@channel/runtime';
import { OwnedLines, type SoldLine } from '@channel/shipments';
import { Injectable } from '@nestjs/common';
import type { ContractGround } from '../../contract-desk';
import { ContractProposals } from '../../contract-proposals';
import { contractRulesFor } from '../../contract-rules';
import type {
  ContractRules,
  DropPreparation,
  PrepareServiceContract,
} from '../../domain/service-contract/service-contract.commands';
import { serviceContractDecider } from '../../domain/service-contract/service-contract.decider';
import type { DropCause } from '../../domain/service-contract/service-contract.events';
import type { ServiceContract } from '../../domain/service-contract/service-contract.state';
import { contractIdOf } from '../../ids';

type Found = Readonly<{ line: SoldLine; rules: ContractRules & { termMonths: number }; programmeId: string }>;

/**
 * What was shipped for a registration and is a service of a kind that the programme puts under contract is prepared, as long
 * as the line is of a registration and a unit of it is left. What nobody registered waits for a person from the beginning.
 */
@Injectable()
export class ContractPreparation {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: OwnedLines,
    private readonly proposals: ContractProposals,
    private readonly partners: Partners,
    private readonly numbers: Numbers,
  ) {}

  async follow(lineId: string, ground: ContractGround, meta: CommandMeta): Promise<void> {
    const { state } = await this.runner.load(serviceContractDecider, contractIdOf(lineId));
    if (state.status !== 'none' && state.status !== 'prepared') return;
    const line = await this.lines.find(lineId);
    const because = whyNot(line);
    if (line === undefined || because !== undefined) {
      if (state.status === 'prepared') await this.drop(lineId, because ?? 'returned', meta);
      return;
    }
    const found = await this.rulesOf(line, ground);
    if (found !== undefined) await this.prepare(lineId, state, { found, ground }, meta);
  }

  private async rulesOf(
    line: SoldLine,
    { version, definition, zone, act }: ContractGround,
  ): Promise<Found | undefined> {
    const rules = contractRulesFor(line.sku, { definition, version }, zone);
    if (rules?.termMonths == null || (await this.proposals.serviceOf(line)) === undefined) return undefined;
    const standing = await this.partners.standingOn(line.partnerId, act.on);
    const programmeId = standing?.programmeId ?? definition.programmeId;
    return { line, programmeId, rules: { ...rules, termMonths: rules.termMonths } };
  }

  private async prepare(
    lineId: string,
    state: ServiceContract,
    { found, ground: { act } }: Readonly<{ found: Found; ground: ContractGround }>,
    meta: CommandMeta,
  ): Promise<void> {
    const { line, programmeId, rules } = found;
    const { partnerId, distributorId, dealId, customer, sku, owned: quantity, unitNetPrice } = line;
    const contractId = contractIdOf(lineId);
    const customerKey = customerNaturalKey(customer);
    const term = { startsOn: line.shipOn, termMonths: rules.termMonths };
    const base = await this.proposals.baseFor(rules, { programmeId, partnerId, customerKey }, term.startsOn);
    const data: Omit<PrepareServiceContract['data'], 'number'> = {
      of: { contractId, programmeId, partnerId },
      partnerCode: (await this.partners.standingOn(partnerId, act.on))?.code ?? '',
      ...{ lineId, distributorId, dealId, customer, customerKey, line: { sku, quantity, unitNetPrice } },
      serials: await this.proposals.serialsFor(line, rules, { programmeId, base, term }),
      ...{ ...term, base, rules, at: meta.now },
    };
    const known = state.status === 'none' ? state.number : state.registered.number;
    const command = await this.numbers.numbered(
      { series: 'SC', on: act.on, known, dryRun: meta.dryRun },
      (number): PrepareServiceContract => ({ type: 'PrepareServiceContract', data: { ...data, number } }),
      (numbered) => serviceContractDecider.decide(numbered, state),
    );
    if ('refused' in command) return;
    await this.runner.run(serviceContractDecider, contractId, command, meta, { visible: anyone });
  }

  private async drop(lineId: string, because: DropCause, meta: CommandMeta): Promise<void> {
    const contractId = contractIdOf(lineId);
    const command: DropPreparation = {
      type: 'DropPreparation',
      data: { contractId, because, at: meta.now },
    };
    await this.runner.run(serviceContractDecider, contractId, command, meta, { visible: anyone });
  }
}

const whyNot = (line: SoldLine | undefined): DropCause | undefined => {
  if (line === undefined || line.owned <= 0) return 'returned';
  return line.dealId === null ? 'unmatched' : undefined;
};
