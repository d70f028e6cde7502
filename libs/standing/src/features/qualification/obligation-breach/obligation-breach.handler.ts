import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Qualification } from '../../../domain/qualification/qualification';
import type { FlagBreach, SettleBreach } from '../../../domain/qualification/qualification.commands';
import { qualificationDecider } from '../../../domain/qualification/qualification.decider';
import { QualificationDesk } from '../../../qualification-desk';
import { qualificationVisibleTo } from '../../../qualification.view';

type Unready = 'PARTNER_NOT_ACTIVE' | 'VERSION_NOT_IN_FORCE';

export class FlagBreachCommand extends BusCommand<
  Readonly<{ qualificationId: string; obligation: string; evidence: string; note: string }>,
  RefusalsOf<FlagBreach> | Unready,
  Qualification
> {}
export class SettleBreachCommand extends BusCommand<
  Readonly<{ qualificationId: string; breachId: string; reason: string }>,
  RefusalsOf<SettleBreach> | Unready,
  Qualification
> {}

@CommandHandler(FlagBreachCommand)
export class FlagBreachHandler implements ICommandHandler<FlagBreachCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: QualificationDesk,
  ) {}

  async execute({
    data,
    meta,
  }: FlagBreachCommand): Promise<Outcome<RefusalsOf<FlagBreach> | Unready, Qualification>> {
    const { qualificationId } = data;
    const terms = await this.desk.termsOfQualification(qualificationId, meta);
    if ('refused' in terms) return refused(terms);
    const asked = { ...data, breachId: apiId('brch', meta.commandId), act: terms.act };
    return this.runner.run(qualificationDecider, qualificationId, { type: 'FlagBreach', data: asked }, meta, {
      visible: qualificationVisibleTo(meta.actor),
    });
  }
}

@CommandHandler(SettleBreachCommand)
export class SettleBreachHandler implements ICommandHandler<SettleBreachCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: QualificationDesk,
  ) {}

  async execute({
    data,
    meta,
  }: SettleBreachCommand): Promise<Outcome<RefusalsOf<SettleBreach> | Unready, Qualification>> {
    const { qualificationId } = data;
    const terms = await this.desk.termsOfQualification(qualificationId, meta);
    if ('refused' in terms) return refused(terms);
    const asked = { ...data, act: terms.act };
    return this.runner.run(
      qualificationDecider,
      qualificationId,
      { type: 'SettleBreach', data: asked },
      meta,
      {
        visible: qualificationVisibleTo(meta.actor),
      },
    );
  }
}
