import { customerNaturalKey } from '@channel/deals';
import { refuse, refuseAt, type Day, type RefusalsOf } from '@channel/kernel';
import { PartnerPeople, Partners } from '@channel/partners';
import {
  anyone,
  BusCommand,
  DeciderRunner,
  Numbers,
  refused,
  type CommandMeta,
  type Outcome,
} from '@channel/runtime';
import { OwnedLines, type SoldLine } from '@channel/shipments';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ContractDesk, type ContractGround } from '../../contract-desk';
import { ContractProposals } from '../../contract-proposals';
import { contractRulesFor } from '../../contract-rules';
import { mayActFor } from '../../contract.access';
import type { ServiceContract } from '../../domain/service-contract/service-contract.state';
import type {
  ContractRules,
  RegisterServiceContract,
} from '../../domain/service-contract/service-contract.commands';
import { serviceContractDecider } from '../../domain/service-contract/service-contract.decider';
import { contractIdOf } from '../../ids';

type Code =
  | RefusalsOf<RegisterServiceContract>
  | ('LINE_UNKNOWN' | 'NO_CONTRACT_SERVICE' | 'TERM_MISSING' | 'VERSION_NOT_IN_FORCE');
type Asked = Readonly<{
  lineId: string;
  /** Absent: the day on which it was shipped. */
  startsOn?: Day | undefined;
  /** Absent: what the programme says of the part. */
  termMonths?: number | undefined;
  /** Absent: what is known of them. */
  serials?: readonly string[] | undefined;
  reference?: string | undefined;
  baseContractId?: string | undefined;
  renewsContractId?: string | undefined;
  representatives?: readonly string[] | undefined;
}>;

type Term = Readonly<{ termMonths: number }>;

export class RegisterServiceContractCommand extends BusCommand<Asked, Code, ServiceContract> {}

/** By the partner that sold the service, or by a lead of the vendor. */
@CommandHandler(RegisterServiceContractCommand)
export class RegisterServiceContractHandler implements ICommandHandler<RegisterServiceContractCommand> {
  // eslint-disable-next-line max-params -- Nest injects each part by itself
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: ContractDesk,
    private readonly lines: OwnedLines,
    private readonly proposals: ContractProposals,
    private readonly partners: Partners,
    private readonly people: PartnerPeople,
    private readonly numbers: Numbers,
  ) {}

  async execute({ data, meta }: RegisterServiceContractCommand): Promise<Outcome<Code, ServiceContract>> {
    const line = await this.lines.find(data.lineId);
    // X1: another's line answers like one that there is not.
    if (line === undefined || !mayActFor(line.partnerId, meta.actor.orgId))
      return refused(refuseAt('/lineId', 'LINE_UNKNOWN', 'Nothing was shipped with this line.'));
    const ground = await this.desk.groundFor(line.partnerId, meta);
    if ('refused' in ground) return refused(ground);
    const { version, definition, zone, act } = ground;
    const rules = contractRulesFor(line.sku, { definition, version }, zone);
    if (rules === undefined || (await this.proposals.serviceOf(line)) === undefined)
      return refused(refuse('NO_CONTRACT_SERVICE', `${line.sku} is no service that is put under contract.`));
    const termMonths = data.termMonths ?? rules.termMonths;
    if (termMonths === null)
      return refused(refuseAt('/termMonths', 'TERM_MISSING', `The programme says no term of ${line.sku}.`));
    const contractId = contractIdOf(data.lineId);
    const { state } = await this.runner.load(serviceContractDecider, contractId);
    const commandData = await this.commandFor(
      { ...data, termMonths },
      { contractId, line, rules, ground },
      meta,
    );
    const known = state.status === 'none' ? state.number : state.registered.number;
    const command = await this.numbers.numbered(
      { series: 'SC', on: act.on, known, dryRun: meta.dryRun },
      (number): RegisterServiceContract => ({
        type: 'RegisterServiceContract',
        data: { ...commandData, number },
      }),
      (numbered) => serviceContractDecider.decide(numbered, state),
    );
    if ('refused' in command) return refused(command);
    return this.runner.run(serviceContractDecider, contractId, command, meta, { visible: anyone });
  }

  private async commandFor(
    data: Asked & Term,
    {
      contractId,
      line,
      rules,
      ground,
    }: Readonly<{ contractId: string; line: SoldLine; rules: ContractRules; ground: ContractGround }>,
    meta: CommandMeta,
  ): Promise<Omit<RegisterServiceContract['data'], 'number'>> {
    const { lineId, termMonths, reference = null, representatives = [] } = data;
    const { partnerId, distributorId, dealId, customer, sku, owned: quantity, unitNetPrice } = line;
    const { act } = ground;
    const startsOn = data.startsOn ?? line.shipOn;
    const standing = await this.partners.standingOn(partnerId, act.on);
    const programmeId = standing?.programmeId ?? ground.definition.programmeId;
    const customerKey = customerNaturalKey(customer);
    const base = await (data.baseContractId === undefined
      ? this.proposals.baseFor(rules, { programmeId, partnerId, customerKey }, startsOn)
      : this.ofPartner(data.baseContractId, partnerId, meta));
    const term = { startsOn, termMonths };
    const serials =
      data.serials ?? (await this.proposals.serialsFor(line, rules, { programmeId, base, term }));
    return {
      ...{ of: { contractId, programmeId, partnerId }, partnerCode: standing?.code ?? '' },
      ...{ reference, lineId, distributorId, dealId, customer, customerKey },
      ...{ line: { sku, quantity, unitNetPrice }, serials, termMonths, startsOn, representatives },
      base,
      renews:
        data.renewsContractId === undefined
          ? undefined
          : await this.ofPartner(data.renewsContractId, partnerId, meta),
      covered: await this.proposals.coveredBefore(serials, { programmeId, kind: rules.kind }, term),
      strangers: await this.people.strangersTo(partnerId, representatives, act.on),
      ...{ rules, act },
    };
  }

  /** X1: of the same partner, whoever asks. */
  private async ofPartner(contractId: string, partnerId: string, meta: CommandMeta) {
    const found = await this.desk.known(contractId, meta);
    return found?.of.partnerId === partnerId ? found : null;
  }
}
