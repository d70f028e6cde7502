import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BomDesk, type BomToSubmit } from '../../../bom-desk';
import type { Bom } from '../../../domain/bom/bom';
import type { SubmitBom } from '../../../domain/bom/bom.commands';

export class SubmitBomCommand extends BusCommand<BomToSubmit, RefusalsOf<SubmitBom>, Bom> {}

@CommandHandler(SubmitBomCommand)
export class SubmitBomHandler implements ICommandHandler<SubmitBomCommand> {
  constructor(private readonly desk: BomDesk) {}

  execute({ data, meta }: SubmitBomCommand): Promise<Outcome<RefusalsOf<SubmitBom>, Bom>> {
    return this.desk.submit(data, meta);
  }
}
