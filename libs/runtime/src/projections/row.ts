export type Row = Record<string, unknown>;

/** A row as an event left it, or `undefined` where it removed it, and when that was recorded. */
export type Version = Readonly<{ key: string; row: Row | undefined; at: string }>;
