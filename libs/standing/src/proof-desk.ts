import { apiId } from '@channel/event-store';
import { referenceKey } from '@channel/evidence';
import type { DatedAct } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { actOf, DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { Proof } from './domain/proof/proof';
import { proofDecider, type ProofCommand, type ProofRefusal } from './domain/proof/proof.decider';
import { proofVisibleTo } from './proof.view';

/** One record for one piece of evidence of a partner, however its reference is spelt. */
export const proofIdOf = (partnerId: string, reference: string): string =>
  apiId('proo', `${partnerId}|${referenceKey(reference)}`);

/** Decisions on a proof of concept: their day is one of the partner's programme. */
@Injectable()
export class ProofDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
  ) {}

  /** `undefined` for a partner that is not known. */
  async actFor(
    partnerId: string,
    meta: CommandMeta,
  ): Promise<Readonly<{ act: DatedAct; programmeId: string }> | undefined> {
    const now = await this.partners.now(partnerId, meta.now);
    return now && { act: actOf(meta, now.programme.zone), programmeId: now.programme.programmeId };
  }

  async decide<Code extends ProofRefusal>(
    proofId: string,
    meta: CommandMeta,
    command: (act: DatedAct) => ProofCommand,
  ): Promise<Outcome<Code, Proof>> {
    const { state } = await this.runner.load(proofDecider, proofId);
    const known = state.status === 'none' ? undefined : await this.actFor(state.partnerId, meta);
    if (known === undefined) return refused(notFound());
    const visible = proofVisibleTo(meta.actor);
    return this.runner.run(proofDecider, proofId, command(known.act), meta, { visible }) as Promise<
      Outcome<Code, Proof>
    >;
  }
}
