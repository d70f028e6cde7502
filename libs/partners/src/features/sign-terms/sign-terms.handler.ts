import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Partner } from '../../domain/partner/partner';
import { partnerDecider, type SignTerms } from '../../domain/partner/partner.decider';
import { ProgrammeFactsReader } from '../../programme-facts';

export class SignTermsCommand extends Command<
  Outcome<RefusalsOf<SignTerms> | 'VERSION_NOT_IN_FORCE', Partner>
> {
  constructor(
    readonly data: Readonly<{ partnerId: string; termsVersion: number }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(SignTermsCommand)
export class SignTermsHandler implements ICommandHandler<SignTermsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
  ) {}

  async execute({
    data,
    meta,
  }: SignTermsCommand): Promise<Outcome<RefusalsOf<SignTerms> | 'VERSION_NOT_IN_FORCE', Partner>> {
    const known = await this.programme.ofPartner(data.partnerId, meta);
    if ('refused' in known) return refused(known);
    const act = {
      partnerId: data.partnerId,
      termsVersion: data.termsVersion,
      signedBy: meta.actor.id,
      signedAt: meta.now,
      signedOn: known.act.on,
      programme: known.facts,
    };
    return this.runner.run(partnerDecider, data.partnerId, { type: 'SignTerms', data: act }, meta, {
      visible: anyone,
    });
  }
}
