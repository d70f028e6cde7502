import { invariant } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Checkpoints, viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { PosValues } from '../../domain/pos-row/pos-row';
import { SHIPMENT_LINES } from '../shipment-line-list/shipment-lines.projection';

export type Sender = Readonly<{ distributorId: string; code: string }>;

const PATIENCE_MS = 30_000;
const KEYS_PER_QUERY = 5_000;

/** Lines of earlier files. Decisions rest on it only where it has reached a stated place of the log. */
@Injectable()
export class LineIndex {
  constructor(
    private readonly database: Database,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** Waits until the index of lines knows everything up to `atLeast`. @returns where it is */
  async reached(atLeast: string): Promise<string> {
    const reached = await this.checkpoints.reached(SHIPMENT_LINES, atLeast, PATIENCE_MS);
    invariant(reached >= atLeast, `${SHIPMENT_LINES} has reached ${atLeast}`);
    return reached;
  }

  /** `contentOf` of lines that were reported before. */
  async contents(lineIds: readonly string[], posFileId: string): Promise<ReadonlyMap<string, string>> {
    const contents = new Map<string, string>();
    for (const keys of slices(lineIds)) {
      const rows = await this.database.query<{ key: string; content: string }>(
        `select key, content from ${viewOf(SHIPMENT_LINES)} where key = any($1) and "posFileId" <> $2`,
        [keys, posFileId],
      );
      for (const { key, content } of rows) contents.set(key, content);
    }
    return contents;
  }

  /** Serial → a line of this sender that has it. Reuse across senders is the vendor's to see. */
  async serials(
    values: readonly PosValues[],
    { distributorId }: Sender,
    posFileId: string,
  ): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const keys of slices(unique(values.flatMap(({ serials }) => serials)))) {
      const rows = await this.database.query<{ key: string; serial: string }>(
        `select key, serial from ${viewOf(SHIPMENT_LINES)}, jsonb_array_elements_text(serials) serial
         where "distributorId" = $1 and "posFileId" <> $2 and serials ?| $3 and serial = any($3)`,
        [distributorId, posFileId, keys],
      );
      for (const { key, serial } of rows) found.set(serial, key);
    }
    return found;
  }
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
const slices = (values: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(values.length / KEYS_PER_QUERY) }, (_, at) =>
    values.slice(at * KEYS_PER_QUERY, (at + 1) * KEYS_PER_QUERY),
  );
