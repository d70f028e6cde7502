import { apiId } from '@channel/event-store';
import {
  refuse,
  type DatedAct,
  type DataOf,
  type Day,
  type Instant,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { Partners, StandingGates } from '@channel/partners';
import { forbiddenToKind, Programmes, type DefinitionInForce, type KindForbidden } from '@channel/programs';
import {
  actOf,
  BusCommand,
  DeciderRunner,
  notFound,
  refused,
  VENDOR_ORG,
  type Actor,
  type CommandMeta,
  type Outcome,
} from '@channel/runtime';
import { Injectable, type Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Fund } from './domain/fund/fund';
import type { FundCommand, FundOwner } from './domain/fund/fund.commands';
import { fundDecider } from './domain/fund/fund.decider';
import type { MdfRules } from './domain/mdf-rules';

/** The fund of a partner in a programme; it has the id before it has its first event. */
export const fundIdOf = (programmeId: string, partnerId: string): string =>
  apiId('fund', `${programmeId}|${partnerId}`);

export const mayActFor = (partnerId: string, orgId: string): boolean =>
  orgId === VENDOR_ORG || orgId === partnerId;
/** X1: the partner's own fund, all of them for the vendor; to everybody else there is none. */
export const fundVisibleTo =
  ({ orgId }: Pick<Actor, 'orgId'>) =>
  (fund: Fund): boolean =>
    fund.status === 'open' && mayActFor(fund.owner.partnerId, orgId);

/** Whether the level entitles to funds, and which requirements of it stop them. */
type Entitlement = Readonly<{
  entitled: boolean;
  unmet: readonly string[];
  /** What the table of the programme says of the partner's kind (M2, M5). */
  notOfKind: KindForbidden | null;
}>;
/** What a decision needs of the programme on its day. */
export type Ground = Readonly<{ rules: MdfRules; act: DatedAct }> & Entitlement;
type NoGround = Refusal<'NOT_FOUND' | 'VERSION_NOT_IN_FORCE'>;
/** J34: what entitles to funds. */
const BENEFIT = 'mdf';

/** What a decision about a fund needs of the partner and of its programme, on the day of the act. */
@Injectable()
export class FundDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
    private readonly programmes: Programmes,
    private readonly gates: StandingGates,
  ) {}

  /** The fund of a partner, whether or not anything was granted in it. */
  async ownerOf(partnerId: string, at: Instant): Promise<FundOwner | undefined> {
    const partner = await this.partners.now(partnerId, at);
    if (partner === undefined) return undefined;
    const { programmeId, code: partnerCode } = partner.standing;
    return { fundId: fundIdOf(programmeId, partnerId), programmeId, partnerId, partnerCode };
  }

  async groundFor(
    { programmeId, partnerId }: Pick<FundOwner, 'programmeId' | 'partnerId'>,
    meta: CommandMeta,
  ): Promise<Ground | NoGround> {
    const { inForce, zone, day } = await this.programmes.now(programmeId, meta.now);
    if (inForce === undefined)
      return refuse('VERSION_NOT_IN_FORCE', `No version of ${programmeId} is in force today.`);
    return {
      rules: rulesOf(inForce, zone),
      act: actOf(meta, zone),
      ...(await this.entitlementOn(partnerId, day, inForce)),
    };
  }

  /** Runs a command on a fund that the actor may know of, with the ground of its day. */
  async run<Kind extends FundCommand['type']>(
    fundId: string,
    meta: CommandMeta,
    type: Kind,
    data: object,
  ): Promise<Outcome<FundRefusals<Kind>, Fund>> {
    const visible = fundVisibleTo(meta.actor);
    const { state } = await this.runner.load(fundDecider, fundId);
    if (state.status === 'none' || !visible(state)) return refused(notFound());
    const ground = await this.groundFor(state.owner, meta);
    if ('refused' in ground) return refused(ground);
    const command = { type, data: { ...data, ...ground } } as unknown as FundCommand;
    const outcome = this.runner.run(fundDecider, fundId, command, meta, { visible });
    return outcome as Promise<Outcome<FundRefusals<Kind>, Fund>>;
  }

  private async entitlementOn(
    partnerId: string,
    day: Day,
    { definition }: DefinitionInForce,
  ): Promise<Entitlement> {
    const standing = await this.partners.standingOn(partnerId, day);
    const forbidden = standing && forbiddenToKind(definition, standing.kind, 'ask-for-marketing-money');
    if (forbidden != null) return { ...NO_FUNDS, notOfKind: forbidden };
    if (standing?.status !== 'active' || standing.level === null) return NO_FUNDS;
    const { role, level } = standing;
    const granted = definition.benefits.some(
      (benefit) =>
        benefit.id === BENEFIT && benefit.role === role && benefit.grants.value[level] !== undefined,
    );
    if (!granted) return NO_FUNDS;
    const unmet = await this.gates.stopping({ partnerId, level }, day, definition);
    return { entitled: unmet.length === 0, unmet, notOfKind: null };
  }
}
const NO_FUNDS: Entitlement = { entitled: false, unmet: [], notOfKind: null };

/** The settings of a version as decisions read them. */
export const rulesOf = ({ definition, version }: DefinitionInForce, timeZone: string): MdfRules => {
  const { mdf, calendar, currency } = definition;
  const shows = mdf.advertsWithoutPrices.value;
  return {
    ...{ definitionVersion: version, currency, timeZone, holidays: calendar.holidays.value },
    activityTypes: mdf.activityTypes.value.map(({ id, share, accounting, proofs }) => ({
      ...{ id, accounting, share: share ?? mdf.vendorShare.value },
      proofs: proofs.map(({ proof, advert }) => ({ proof, advert: advert && shows })),
    })),
    cap: mdf.cap.value,
    requestLeadDays: mdf.requestLeadDays.value,
    decisionBusinessDays: mdf.decisionBusinessDays.value,
    fastTrack: {
      vendors: mdf.fastTrack.vendors.value,
      templates: mdf.fastTrack.templates.value,
      leadDays: mdf.fastTrack.leadDays.value,
      decisionBusinessDays: mdf.fastTrack.decisionBusinessDays.value,
    },
    answerDays: mdf.answerDays.value,
    claimDays: mdf.claimDays.value,
    lotDays: mdf.lotDays.value,
    reviewBusinessDays: mdf.reviewBusinessDays.value,
    paymentDays: mdf.paymentDays.value,
    disputeDays: mdf.disputeDays.value,
    noticeDays: mdf.noticeDays.value,
  };
};

type FundRefusals<Kind extends FundCommand['type']> =
  RefusalsOf<Extract<FundCommand, { type: Kind }>> | 'VERSION_NOT_IN_FORCE';
/** What is asked of a fund: the command of its decider, without what the desk finds out. */
export type AskedOfFund<Kind extends FundCommand['type']> = Omit<DataOf<FundCommand, Kind>, keyof Ground> &
  Readonly<{ fundId: string }>;
/** A command on the bus that is asked of a fund. */
export class FundBusCommand<Kind extends FundCommand['type']> extends BusCommand<
  AskedOfFund<Kind>,
  FundRefusals<Kind>,
  Fund
> {}

/** The handler of a command that needs nothing but its day, and the rules in force on it. */
export const runsInFund = <Kind extends FundCommand['type']>(
  command: Type<FundBusCommand<Kind>>,
  type: Kind,
): Type<ICommandHandler<FundBusCommand<Kind>>> => {
  @CommandHandler(command)
  class FundHandler implements ICommandHandler<FundBusCommand<Kind>> {
    constructor(private readonly desk: FundDesk) {}

    execute({ data, meta }: FundBusCommand<Kind>): Promise<Outcome<FundRefusals<Kind>, Fund>> {
      const { fundId, ...asked } = data;
      return this.desk.run(fundId, meta, type, asked);
    }
  }
  Object.defineProperty(FundHandler, 'name', { value: command.name.replace(/Command$/, 'Handler') });
  return FundHandler;
};
