import { commandIdFrom } from '@channel/event-store';
import { refuse, type JsonObject, type Refusal } from '@channel/kernel';
import type { CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { BomDesk } from './bom-desk';
import { BomReader } from './bom-reader';
import { bomOfDraft, requestOfDraft } from './deal-draft';

/** The bill of materials that a draft holds: it is submitted with the registration. */
@Injectable()
export class DraftBoms {
  constructor(
    private readonly reader: BomReader,
    private readonly desk: BomDesk,
  ) {}

  /** What its submission would refuse is refused before the registration, which alone cannot be taken back. */
  async wrongIn(content: JsonObject, meta: CommandMeta): Promise<Refusal<'BOM_INVALID'> | undefined> {
    const lines = bomOfDraft(content);
    if (lines.length === 0) return undefined;
    const intended = requestOfDraft(content);
    const { errors = [] } = (await this.reader.checkIntended(lines, intended, meta)) ?? {};
    if (errors.length === 0) return undefined;
    return refuse(
      'BOM_INVALID',
      'The bill of materials cannot be submitted as it stands.',
      errors.map(({ pointer, ...found }) => ({
        ...found,
        ...(pointer === undefined ? {} : { pointer: pointer.replace('/lines/', '/bom/') }),
      })),
    );
  }

  /** Under an id that follows from the submission: whoever repeats that after a crash submits the bill once. */
  async submit(dealId: string, content: JsonObject, meta: CommandMeta): Promise<void> {
    const lines = bomOfDraft(content);
    if (lines.length === 0) return;
    const commandId = commandIdFrom('bom-of-draft', meta.commandId, 0);
    await this.desk.submit({ dealId, lines }, { ...meta, commandId, causationId: meta.commandId });
  }
}
