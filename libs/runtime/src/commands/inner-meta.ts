import { commandIdFrom } from '@channel/event-store';
import type { CommandMeta } from './command-meta';

/** The command that follows inside a command or job: its id derives, so that a second run changes nothing. */
export const innerMeta = (meta: CommandMeta, name: string, id: string, index = 0): CommandMeta => {
  const { ifMatch: _, dryRun: __, ...rest } = meta;
  return {
    ...rest,
    commandId: commandIdFrom(name, `${meta.commandId}/${id}`, index),
    causationId: meta.commandId,
  };
};
