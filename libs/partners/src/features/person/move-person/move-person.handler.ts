import { refuse, type RefusalsOf } from '@channel/kernel';
import { BusCommand, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Partners } from '../../../domain/partner/standing';
import type { Person } from '../../../domain/person/person';
import type { MovePerson } from '../../../domain/person/person.commands';
import { PersonDesk } from '../../../people/person-desk';

type Code = RefusalsOf<MovePerson> | 'PARTNER_UNKNOWN' | 'VERSION_NOT_IN_FORCE';

export class MovePersonCommand extends BusCommand<
  Readonly<{
    personId: string;
    toPartnerId: string;
    movedOn?: string | undefined;
    duties: readonly string[];
  }>,
  Code,
  Person
> {}

@CommandHandler(MovePersonCommand)
export class MovePersonHandler implements ICommandHandler<MovePersonCommand> {
  constructor(
    private readonly desk: PersonDesk,
    private readonly partners: Partners,
  ) {}

  async execute({ data, meta }: MovePersonCommand): Promise<Outcome<Code, Person>> {
    const { state } = await this.desk.load(data.personId);
    if (state.status === 'none') return refused(notFound());
    const to = await this.partners.now(data.toPartnerId, meta.now);
    if (to === undefined || to.standing.kind === 'distributor')
      return refused(refuse('PARTNER_UNKNOWN', `There is no partner ${data.toPartnerId}.`));
    return this.desk.run<RefusalsOf<MovePerson>>(data.personId, meta, ({ act }) => ({
      type: 'MovePerson',
      data: { ...data, movedOn: data.movedOn ?? act.on, act },
    }));
  }
}
