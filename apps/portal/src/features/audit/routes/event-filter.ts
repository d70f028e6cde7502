import type { EventFilter, ExportedEvents } from '../api/events.query';

export const CHANNELS = ['portal', 'api', 'import', 'cli', 'automation'] as const;
/** What is typed: the words of the log. */
export const TYPED = ['type', 'stream', 'actor', 'correlation'] as const;
type Address = Readonly<Record<string, string>>;

const dayOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;

/** What an address may ask of the log: where it came from, record, type, person, cause, and days of recording. */
export const eventFilterOf = (address: Address): EventFilter => {
  const channel = CHANNELS.filter((one) => one === address.channel);
  const [from, to] = [dayOf(address.from), dayOf(address.to)];
  return {
    ...(channel.length === 0 ? {} : { channel }),
    ...Object.fromEntries(
      TYPED.flatMap((name) => (address[name] === undefined ? [] : [[name, [address[name]]]])),
    ),
    ...(from === undefined ? {} : { 'recordedAt[gte]': `${from}T00:00:00.000Z` }),
    ...(to === undefined ? {} : { 'recordedAt[lte]': `${to}T23:59:59.999Z` }),
  };
};

/** The same for a file. */
export const exportedOf = (address: Address): ExportedEvents => {
  const { channel, 'recordedAt[gte]': from, 'recordedAt[lte]': to } = eventFilterOf(address);
  return {
    ...(channel?.[0] === undefined ? {} : { channel: channel[0] }),
    ...Object.fromEntries(
      TYPED.flatMap((name) => (address[name] === undefined ? [] : [[name, address[name]]])),
    ),
    ...(from === undefined ? {} : { from: String(from) }),
    ...(to === undefined ? {} : { to: String(to) }),
  };
};
