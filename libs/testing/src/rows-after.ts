import { entryFor, type DomainEvent } from '@channel/kernel';

/** The rows of a source of the inbox or of notices after these events. */
export const rowsAfter = <Row>(
  { on }: Readonly<{ on: object }>,
  events: readonly DomainEvent[],
): ReadonlyMap<string, Row> => {
  const rows = new Map<string, Row>();
  for (const [index, event] of events.entries()) {
    const recorded = { ...event, id: `event-${String(index)}` } as never;
    const changes = entryFor<
      DomainEvent,
      readonly { key: string; next: (row?: Row) => Row | undefined }[],
      [never]
    >(on as never, event, recorded);
    for (const { key, next } of changes ?? []) {
      const row = next(rows.get(key));
      if (row === undefined) rows.delete(key);
      else rows.set(key, row);
    }
  }
  return rows;
};
