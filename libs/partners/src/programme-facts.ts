import { refuse, type DatedAct, type Refusal } from '@channel/kernel';
import {
  byAgreementOf,
  entryPapersOf,
  forbiddenToKind,
  grantableOf,
  kindsKnownTo,
  Programmes,
  recordWordsOf,
  type DefinitionInForce,
  type ProgrammeDefinition,
} from '@channel/programs';
import { actOf, DeciderRunner, notFound, VENDOR_ORG, type CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { partnerDecider } from './domain/partner/partner.decider';
import { KIND_ACTS_HERE, PARTNER_KINDS, type KindTable } from './domain/partner/partner-kind';
import type { ProgrammeFacts } from './domain/partner/programme-facts';

/** With the act of the command, whose day is one of the programme. */
export type FactsToday = Readonly<{ facts: ProgrammeFacts; act: DatedAct; zone: string }>;

/** What the decider needs of the programme in force: its version and the words that an enrolment may use. */
@Injectable()
export class ProgrammeFactsReader {
  /** A version's definition never changes, and each command on a partner asks. */
  private readonly known = new WeakMap<DefinitionInForce['definition'], ProgrammeFacts>();

  constructor(
    private readonly programmes: Programmes,
    private readonly runner: DeciderRunner,
  ) {}

  /** For a partner that the acting organisation may change: the vendor any, an organisation itself (X1). */
  async ofPartner(
    partnerId: string,
    meta: CommandMeta,
  ): Promise<FactsToday | Refusal<'VERSION_NOT_IN_FORCE' | 'NOT_FOUND'>> {
    const { state } = await this.runner.load(partnerDecider, partnerId);
    const { orgId } = meta.actor;
    const own = orgId === VENDOR_ORG || orgId === partnerId;
    return state.status === 'none' || !own ? notFound() : this.today(state.programmeId, meta);
  }

  async today(programmeId: string, meta: CommandMeta): Promise<FactsToday | Refusal<'VERSION_NOT_IN_FORCE'>> {
    const { zone, inForce } = await this.programmes.now(programmeId, meta.now);
    if (inForce === undefined)
      return refuse('VERSION_NOT_IN_FORCE', `No version of ${programmeId} is in force today.`);
    return { facts: this.factsOf(inForce), act: actOf(meta, zone), zone };
  }

  private factsOf(inForce: DefinitionInForce): ProgrammeFacts {
    const facts = this.known.get(inForce.definition) ?? programmeFactsOf(inForce);
    this.known.set(inForce.definition, facts);
    return facts;
  }
}

/** What a version knows that decisions on partners ask for. */
export const programmeFactsOf = ({ definition, version }: DefinitionInForce): ProgrammeFacts => ({
  version,
  roles: definition.roles.map(({ id, levels }) => ({
    id,
    levels: levels.value.toSorted((one, other) => one.rank - other.rank).map((level) => level.id),
  })),
  kinds: kindTableOf(definition),
  countryTiers: definition.countryTiers.value,
  regions: definition.regions.value,
  territoryApart: definition.enrolment.territoryApartFromRegion.value,
  specialisations: grantableOf(definition).map(({ id }) => id),
  byAgreement: byAgreementOf(definition),
  entry: {
    byApplication: definition.enrolment.ways.value.includes('application'),
    invitationFromLevel: definition.enrolment.invitationFromLevel.value,
  },
  papers: entryPapersOf(definition),
  words: recordWordsOf(definition),
  correctionLookbackDays: definition.correction.lookbackDays.value,
});

/** A version without a table of kinds knows resellers and distributors, and refuses neither of them anything. */
const kindTableOf = (definition: ProgrammeDefinition): KindTable => {
  const words = definition.kinds === undefined ? ['reseller', 'distributor'] : kindsKnownTo(definition);
  const known = PARTNER_KINDS.filter((kind) => words.includes(kind));
  const no = KIND_ACTS_HERE.map((act) => {
    const refusals = known.map((kind) => [kind, forbiddenToKind(definition, kind, act)] as const);
    return [act, Object.fromEntries(refusals.filter(([, refusal]) => refusal !== null))] as const;
  });
  return { known, no: Object.fromEntries(no) as KindTable['no'] };
};
