import { apiId } from '@channel/event-store';
import { referenceKey } from '@channel/evidence';
import { refuse, type DataOf, type Refusal, type RefusalsOf } from '@channel/kernel';
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
import type { CreditLot, CreditUnit } from './domain/credit-lot/credit-lot';
import type { CreditLotCommand, CreditRules } from './domain/credit-lot/credit-lot.commands';
import { creditLotDecider } from './domain/credit-lot/credit-lot.decider';
import { mayActFor } from './flex.view';

/** A contract or purchase gives one lot of a unit, whoever names it and however it is spelt. */
export const creditLotIdOf = (programmeId: string, unit: CreditUnit, reference: string): string =>
  apiId('clot', `${programmeId}|${unit}|${referenceKey(reference)}`);
/** A reservation's id follows from the command that booked it, so that a retry meets the same one. */
export const reservationIdOf = (commandId: string): string => apiId('crsv', commandId);

/** X1: the partner's own lots, all of them for the vendor. */
export const lotVisibleTo =
  ({ orgId }: Pick<Actor, 'orgId'>) =>
  (lot: CreditLot): boolean =>
    lot.status !== 'none' && mayActFor(lot.of.partnerId, orgId);

type Ground = Pick<DataOf<CreditLotCommand, 'ReserveCredits'>, 'rules' | 'act'>;

/** Runs what is asked of a lot with the rules in force on the day of the act. */
@Injectable()
export class CreditLotDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
    private readonly programmes: Programmes,
  ) {}

  async groundFor(programmeId: string, meta: CommandMeta): Promise<Ground | Refusal<'VERSION_NOT_IN_FORCE'>> {
    const { inForce, zone } = await this.programmes.now(programmeId, meta.now);
    return inForce === undefined
      ? refuse('VERSION_NOT_IN_FORCE', `No version of ${programmeId} is in force today.`)
      : { rules: rulesOf(inForce, zone), act: actOf(meta, zone) };
  }

  /** Whose lot it would be, and the level today; `undefined`: nobody knows the partner. */
  async ownerOf(partnerId: string, meta: CommandMeta) {
    const partner = await this.partners.now(partnerId, meta.now);
    if (partner === undefined) return undefined;
    const { programmeId, code: partnerCode, status, level } = partner.standing;
    return { programmeId, partnerId, partnerCode, level: status === 'active' ? level : null };
  }

  async run<Kind extends CreditLotCommand['type']>(
    lotId: string,
    meta: CommandMeta,
    type: Kind,
    data: object,
  ): Promise<Outcome<LotRefusals<Kind>, CreditLot>> {
    const visible = lotVisibleTo(meta.actor);
    const { state } = await this.runner.load(creditLotDecider, lotId);
    if (state.status === 'none' || !visible(state)) return refused(notFound());
    const ground = await this.groundFor(state.of.programmeId, meta);
    if ('refused' in ground) return refused(ground);
    const command = { type, data: { ...data, ...ground } } as unknown as CreditLotCommand;
    const outcome = this.runner.run(creditLotDecider, lotId, command, meta, { visible });
    return outcome as Promise<Outcome<LotRefusals<Kind>, CreditLot>>;
  }
}

/** J36: what vouchers and passes are given by. */
const VOUCHERS = 'exam-vouchers';

const rulesOf = ({ definition, version }: DefinitionInForce, timeZone: string): CreditRules => {
  const { credits, benefits } = definition;
  const { training, services, noticeDays } = credits;
  return {
    ...{ definitionVersion: version, timeZone, noticeDays: noticeDays.value },
    validMonths: {
      'service-credit': services.validMonths.value,
      'training-credit': training.validMonths.value,
      'exam-voucher': null,
      'all-access-pass': null,
    },
    voucherLevels: benefits.flatMap(({ id, grants }) => (id === VOUCHERS ? Object.keys(grants.value) : [])),
    services: { unitsPerItem: BigInt(services.unitsPerItem.value), uses: services.uses.value },
    courseBeginsBeforeExpiry: training.courseBeginsBeforeExpiry.value,
    usdPerUnit: training.usdPerUnit.value,
  };
};

export type LotRefusals<Kind extends CreditLotCommand['type']> =
  RefusalsOf<Extract<CreditLotCommand, { type: Kind }>> | 'VERSION_NOT_IN_FORCE';
/** A command on the bus that is asked of a lot: what its decider needs, without what the desk finds out. */
export class LotBusCommand<Kind extends CreditLotCommand['type']> extends BusCommand<
  Omit<DataOf<CreditLotCommand, Kind>, keyof Ground> & Readonly<{ lotId: string }>,
  LotRefusals<Kind>,
  CreditLot
> {}

/** The handler of a command that needs nothing but its day, and the rules in force on it. */
export const runsOnLot = <Kind extends CreditLotCommand['type']>(
  command: Type<LotBusCommand<Kind>>,
  type: Kind,
) =>
  answeredBy(command, CreditLotDesk, (desk, { lotId, ...asked }, meta) => desk.run(lotId, meta, type, asked));
