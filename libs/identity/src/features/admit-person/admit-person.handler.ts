import { CONFIG, hasOwnIssuer, type Config } from '@channel/config';
import { actOf, anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Access } from '../../domain/access/access';
import { accessDecider, type AccessRefusalOf } from '../../domain/access/access.decider';
import { EMBEDDED_ISSUER, personIdOf } from '../../person';
import { PersonVault } from '../../personal-data/person-vault';

export type AdmitPersonData = Readonly<{
  subject: string;
  type: 'person' | 'machine';
  orgId: string;
  orgKind: Access['orgKind'];
  scopes: readonly string[];
  name?: string;
  email?: string;
}>;

export class AdmitPersonCommand extends BusCommand<AdmitPersonData, AccessRefusalOf<'AdmitPerson'>, Access> {}

/** The issuer is the one whose tokens are accepted: nobody else's subjects could come in. */
@CommandHandler(AdmitPersonCommand)
export class AdmitPersonHandler implements ICommandHandler<AdmitPersonCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly vault: PersonVault,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute({
    data,
    meta,
  }: AdmitPersonCommand): Promise<Outcome<AccessRefusalOf<'AdmitPerson'>, Access>> {
    const { name, email = null, ...who } = data;
    const issuer = hasOwnIssuer(this.config) ? EMBEDDED_ISSUER : (this.config.oidc.issuer ?? '');
    const personId = personIdOf(issuer, data.subject);
    const details = name === undefined ? {} : { details: await this.vault.seal(personId, { name, email }) };
    return this.runner.run(
      accessDecider,
      personId,
      {
        type: 'AdmitPerson',
        data: { ...who, ...details, personId, issuer, roles: [], act: actOf(meta) },
      },
      meta,
      { visible: anyone },
    );
  }
}
