import { CONFIG, type Config } from '@channel/config';
import { apiId } from '@channel/event-store';
import { actOf, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { accessVisibleTo } from '../../../access.view';
import type { Access } from '../../../domain/access/access';
import { accessDecider, type AccessRefusalOf } from '../../../domain/access/access.decider';
import { linkExpiry } from '../../../passwords/password-links';

type Code = AccessRefusalOf<'IssuePasswordLink'>;

export class IssuePasswordLinkCommand extends BusCommand<Readonly<{ personId: string }>, Code, Access> {}

@CommandHandler(IssuePasswordLinkCommand)
export class IssuePasswordLinkHandler implements ICommandHandler<IssuePasswordLinkCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute({ data: { personId }, meta }: IssuePasswordLinkCommand): Promise<Outcome<Code, Access>> {
    const link = {
      ...{ linkId: apiId('pwlk', meta.commandId), expiresAt: linkExpiry(meta.now) },
      ...{ kept: this.config.authMode === 'local', act: actOf(meta) },
    };
    return this.runner.run(accessDecider, personId, { type: 'IssuePasswordLink', data: link }, meta, {
      visible: accessVisibleTo(meta.actor.orgId),
    });
  }
}
