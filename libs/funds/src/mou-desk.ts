import { refuse, type DataOf, type Instant, type Refusal, type RefusalsOf } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { Programmes, type DefinitionInForce } from '@channel/programs';
import {
  actOf,
  answeredBy,
  BusCommand,
  DeciderRunner,
  notFound,
  refused,
  type Actor,
  type CommandMeta,
  type Outcome,
} from '@channel/runtime';
import { Injectable, type Type } from '@nestjs/common';
import type { KnownMou, Mou } from './domain/mou/mou';
import type { MouCommand, MouRules, ProposeMou } from './domain/mou/mou.commands';
import { mouDecider } from './domain/mou/mou.decider';
import { mayActFor } from './fund-desk';

/** X1: the partner's own agreements, all of them for the vendor. */
export const mouVisibleTo =
  ({ orgId }: Pick<Actor, 'orgId'>) =>
  (mou: Mou): boolean =>
    mou.status !== 'none' && mayActFor(mou.of.partnerId, orgId);

/** What a decision needs of the programme and of the partner on its day. */
export type MouGround = Pick<ProposeMou['data'], 'rules' | 'level' | 'act'>;
type NoGround = Refusal<'VERSION_NOT_IN_FORCE'>;

/** Runs what is asked of an agreement with the rules in force, and the partner's level, on the day of the act. */
@Injectable()
export class MouDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
    private readonly programmes: Programmes,
  ) {}

  async groundFor(
    { programmeId, partnerId }: Readonly<{ programmeId: string; partnerId: string }>,
    meta: CommandMeta,
  ): Promise<MouGround | NoGround> {
    const { inForce, zone, day } = await this.programmes.now(programmeId, meta.now);
    if (inForce === undefined)
      return refuse('VERSION_NOT_IN_FORCE', `No version of ${programmeId} is in force today.`);
    const standing = await this.partners.standingOn(partnerId, day);
    const level = standing?.status === 'active' ? standing.level : null;
    return { rules: mouRulesOf(inForce, zone), level, act: actOf(meta, zone) };
  }

  /** The programme and the code of a partner; `undefined`: nobody knows it. */
  async ownerOf(
    partnerId: string,
    at: Instant,
  ): Promise<Readonly<{ programmeId: string; partnerId: string; partnerCode: string }> | undefined> {
    const partner = await this.partners.now(partnerId, at);
    if (partner === undefined) return undefined;
    const { programmeId, code: partnerCode } = partner.standing;
    return { programmeId, partnerId, partnerCode };
  }

  /** `undefined`: there is none that the actor may know of. */
  async find(mouId: string, actor: Pick<Actor, 'orgId'>): Promise<KnownMou | undefined> {
    const { state } = await this.runner.load(mouDecider, mouId);
    return state.status === 'none' || !mouVisibleTo(actor)(state) ? undefined : state;
  }

  async run<Kind extends MouCommand['type']>(
    mouId: string,
    meta: CommandMeta,
    type: Kind,
    data: object,
  ): Promise<Outcome<MouRefusals<Kind>, Mou>> {
    const mou = await this.find(mouId, meta.actor);
    if (mou === undefined) return refused(notFound());
    const ground = await this.groundFor(mou.of, meta);
    if ('refused' in ground) return refused(ground);
    const command = { type, data: { ...data, ...ground } } as unknown as MouCommand;
    const outcome = this.runner.run(mouDecider, mouId, command, meta, { visible: mouVisibleTo(meta.actor) });
    return outcome as Promise<Outcome<MouRefusals<Kind>, Mou>>;
  }
}

/** The settings of a version as decisions about co-investment read them; its clocks are those of marketing funds. */
const mouRulesOf = ({ definition, version }: DefinitionInForce, timeZone: string): MouRules => {
  const { mdf, coInvestment, calendar, currency } = definition;
  return {
    ...{ definitionVersion: version, currency, timeZone, holidays: calendar.holidays.value },
    levels: coInvestment.levels.value,
    document: coInvestment.agreement.value,
    reviewBusinessDays: mdf.reviewBusinessDays.value,
    paymentDays: mdf.paymentDays.value,
    noticeDays: mdf.noticeDays.value,
  };
};

export type MouRefusals<Kind extends MouCommand['type']> =
  RefusalsOf<Extract<MouCommand, { type: Kind }>> | 'VERSION_NOT_IN_FORCE';
/** A command on the bus that is asked of an agreement: what its decider needs, without what the desk finds out. */
export class MouBusCommand<Kind extends MouCommand['type']> extends BusCommand<
  Omit<DataOf<MouCommand, Kind>, keyof MouGround> & Readonly<{ mouId: string }>,
  MouRefusals<Kind>,
  Mou
> {}

/** The handler of a command that needs nothing but its day, and the rules in force on it. */
export const runsOnMou = <Kind extends MouCommand['type']>(command: Type<MouBusCommand<Kind>>, type: Kind) =>
  answeredBy(command, MouDesk, (desk, { mouId, ...asked }, meta) => desk.run(mouId, meta, type, asked));
