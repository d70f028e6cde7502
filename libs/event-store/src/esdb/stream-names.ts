import { streamNameFilter, type AllStreamSubscription, type Filter } from '@eventstore/db-client';
import type { Position } from './checkpoint';

export type FilterSettings = Readonly<{
  checkpointInterval: number;
  checkpointReached: (subscription: AllStreamSubscription, position: Position) => Promise<void>;
}>;

/** Ends a namespace; no stream name of ours holds it (see the append guard). */
const END_OF_NAMESPACE = '~';

/**
 * Names on the server. Several installations and test runs share one server without seeing each other: each has a
 * namespace, and the one without sees neither the namespaces nor the server's own streams.
 */
export class StreamNames {
  private readonly prefix: string;

  constructor(namespace: string) {
    this.prefix = namespace === '' ? '' : `${namespace}${END_OF_NAMESPACE}`;
  }

  onServer(stream: string): string {
    return `${this.prefix}${stream}`;
  }

  /** The name as this installation knows it, or undefined for a stream that is not its own. */
  ours(nameOnServer: string): string | undefined {
    if (!nameOnServer.startsWith(this.prefix)) return undefined;
    const stream = nameOnServer.slice(this.prefix.length);
    return stream === '' || stream.startsWith('$') || stream.includes(END_OF_NAMESPACE) ? undefined : stream;
  }

  filter(prefixes: readonly string[] | undefined, options: FilterSettings): Filter {
    if (prefixes !== undefined)
      return streamNameFilter({ ...options, prefixes: prefixes.map((prefix) => this.onServer(prefix)) });
    return this.prefix === ''
      ? streamNameFilter({ ...options, regex: `^[^$${END_OF_NAMESPACE}][^${END_OF_NAMESPACE}]*$` })
      : streamNameFilter({ ...options, prefixes: [this.prefix] });
  }
}
