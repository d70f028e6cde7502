import { apiId } from '@channel/event-store';
import { actOf, anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { notesDecider, type Notes, type NotesRefusal, type WriteNote } from '../../../domain/note/notes';
import { partnerDecider } from '../../../domain/partner/partner.decider';

export class WriteNoteCommand extends BusCommand<
  Pick<WriteNote['data'], 'partnerId' | 'text'>,
  NotesRefusal,
  Notes
> {}

@CommandHandler(WriteNoteCommand)
export class WriteNoteHandler implements ICommandHandler<WriteNoteCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  async execute({ data, meta }: WriteNoteCommand): Promise<Outcome<NotesRefusal, Notes>> {
    const { state: partner } = await this.runner.load(partnerDecider, data.partnerId);
    if (partner.status === 'none') return refused(notFound());
    const note = { ...data, noteId: apiId('note', meta.commandId), act: actOf(meta) };
    return this.runner.run(notesDecider, data.partnerId, { type: 'WriteNote', data: note }, meta, {
      visible: anyone,
    });
  }
}
