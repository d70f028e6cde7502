import type { DataOf, RefusalsOf } from '@channel/kernel';
import {
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
import type { MdfClaim } from './domain/claim/claim';
import type { MdfClaimCommand } from './domain/claim/claim.commands';
import { mdfClaimDecider } from './domain/claim/claim.decider';
import { FundDesk, mayActFor, type Ground } from './fund-desk';
import type { Naming } from './fund-evidence';

/** X1: the partner's own claims, all of them for the vendor. */
export const claimVisibleTo =
  ({ orgId }: Pick<Actor, 'orgId'>) =>
  (claim: MdfClaim): boolean =>
    claim.status !== 'none' && mayActFor(claim.of.partnerId, orgId);

/** What a claim names is its own, whichever of its lines or files used it. */
export const namedIn = <Of extends Readonly<{ claimId: string; partnerId: string }>>(
  of: Of,
): Of & Naming => ({
  ...of,
  isOwn: ({ recordId }) => recordId === of.claimId,
});

/** Runs what is asked of a claim with the rules in force on the day of the act. */
@Injectable()
export class ClaimDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly funds: FundDesk,
  ) {}

  async run<Kind extends MdfClaimCommand['type']>(
    claimId: string,
    meta: CommandMeta,
    type: Kind,
    data: object,
  ): Promise<Outcome<ClaimRefusals<Kind>, MdfClaim>> {
    const visible = claimVisibleTo(meta.actor);
    const { state } = await this.runner.load(mdfClaimDecider, claimId);
    if (state.status === 'none' || !visible(state)) return refused(notFound());
    const ground = await this.funds.groundFor(state.of, meta);
    if ('refused' in ground) return refused(ground);
    const command = { type, data: { ...data, ...ground, claimId } } as unknown as MdfClaimCommand;
    const outcome = this.runner.run(mdfClaimDecider, claimId, command, meta, { visible });
    return outcome as Promise<Outcome<ClaimRefusals<Kind>, MdfClaim>>;
  }
}

export type ClaimRefusals<Kind extends MdfClaimCommand['type']> =
  RefusalsOf<Extract<MdfClaimCommand, { type: Kind }>> | 'VERSION_NOT_IN_FORCE';
/** A command on the bus that is asked of a claim: what its decider needs, without what the desk finds out. */
export class ClaimBusCommand<Kind extends MdfClaimCommand['type']> extends BusCommand<
  Omit<DataOf<MdfClaimCommand, Kind>, keyof Ground> & Readonly<{ claimId: string }>,
  ClaimRefusals<Kind>,
  MdfClaim
> {}

/** The handler of a command that needs nothing but its day, and the rules in force on it. */
export const runsOnClaim = <Kind extends MdfClaimCommand['type']>(
  command: Type<ClaimBusCommand<Kind>>,
  type: Kind,
) =>
  answeredBy(command, ClaimDesk, (desk, { claimId, ...asked }, meta) => desk.run(claimId, meta, type, asked));
