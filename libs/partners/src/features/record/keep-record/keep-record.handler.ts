import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { KeepRecord } from '../../../domain/partner/kept-records';
import type { Partner } from '../../../domain/partner/partner';
import { partnerDecider } from '../../../domain/partner/partner.decider';
import { ProgrammeFactsReader } from '../../../programme-facts';

type Code = RefusalsOf<KeepRecord> | 'VERSION_NOT_IN_FORCE';
type Optional = 'value' | 'version' | 'signedBy';
type Kept = Omit<KeepRecord['data'], 'recordId' | 'words' | 'act' | 'untilOn'>;

export class KeepRecordCommand extends BusCommand<
  Omit<Kept, Optional> &
    Readonly<{ [Name in Optional]?: Kept[Name] | undefined }> &
    Readonly<{
      /** First day no longer covered. */
      beforeOn?: string | undefined;
    }>,
  Code,
  Partner
> {}

@CommandHandler(KeepRecordCommand)
export class KeepRecordHandler implements ICommandHandler<KeepRecordCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
  ) {}

  async execute({ data, meta }: KeepRecordCommand): Promise<Outcome<Code, Partner>> {
    const today = await this.programme.ofPartner(data.partnerId, meta);
    if ('refused' in today) return refused(today);
    const { value = null, version = null, signedBy = null, beforeOn: untilOn = null, ...kept } = data;
    const recordId = apiId('srec', meta.commandId);
    const { act, facts } = today;
    const asked = { ...kept, recordId, value, version, signedBy, untilOn, words: facts.words, act };
    return this.runner.run(partnerDecider, data.partnerId, { type: 'KeepRecord', data: asked }, meta, {
      visible: anyone,
      effectiveAt: data.fromOn,
    });
  }
}
