import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Person } from '../../../domain/person/person';
import type { WithdrawRecord } from '../../../domain/person/person.commands';
import { PersonDesk } from '../../../people/person-desk';

type Code = RefusalsOf<WithdrawRecord> | 'VERSION_NOT_IN_FORCE';

export class WithdrawRecordCommand extends BusCommand<
  Readonly<{ personId: string; recordId: string; reason: string }>,
  Code,
  Person
> {}

@CommandHandler(WithdrawRecordCommand)
export class WithdrawRecordHandler implements ICommandHandler<WithdrawRecordCommand> {
  constructor(private readonly desk: PersonDesk) {}

  execute({ data, meta }: WithdrawRecordCommand): Promise<Outcome<Code, Person>> {
    return this.desk.run(data.personId, meta, (facts) => ({
      type: 'WithdrawRecord',
      data: { ...data, act: facts.act },
    }));
  }
}
