import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { readFxTableId, type FxTable } from '../../../domain/fx/fx-table';
import { fxTableDecider, type ApproveFxTable } from '../../../domain/fx/fx-table.decider';

type ApproveFxTableOutcome = Outcome<RefusalsOf<ApproveFxTable>, FxTable>;

export class ApproveFxTableCommand extends BusCommand<
  Readonly<{ fxTableId: string; confirmedJumps?: readonly string[] }>,
  RefusalsOf<ApproveFxTable>,
  FxTable
> {}

@CommandHandler(ApproveFxTableCommand)
export class ApproveFxTableHandler implements ICommandHandler<ApproveFxTableCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  async execute({ data, meta }: ApproveFxTableCommand): Promise<ApproveFxTableOutcome> {
    const names = readFxTableId(data.fxTableId);
    if (names === undefined) return refused(notFound());
    const { confirmedJumps = [] } = data;
    const asked = { ...names, confirmedJumps, act: actOf(meta) };
    return this.runner.run(fxTableDecider, names.base, { type: 'ApproveFxTable', data: asked }, meta, {
      visible: ({ versions }) => versions.some(({ version }) => version === names.version),
    });
  }
}
