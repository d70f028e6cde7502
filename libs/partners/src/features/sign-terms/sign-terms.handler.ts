import { DeciderRunner, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Partner } from '../../domain/partner/partner';
import { partnerDecider } from '../../domain/partner/partner.decider';
import type { PartnersRefusal } from '../../partners.problems';
import { ProgrammeFactsReader } from '../../programme-facts';

export class SignTermsCommand extends Command<Outcome<PartnersRefusal, Partner>> {
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

  async execute({ data, meta }: SignTermsCommand): Promise<Outcome<PartnersRefusal, Partner>> {
    const known = await this.programme.ofPartner(data.partnerId, meta);
    if ('refused' in known) return refused(known);
    const act = {
      partnerId: data.partnerId,
      termsVersion: data.termsVersion,
      signedBy: meta.actor.id,
      signedAt: meta.now,
      signedOn: known.today,
      programme: known.facts,
    };
    return this.runner.run(partnerDecider, data.partnerId, { type: 'SignTerms', data: act }, meta);
  }
}
