import { canonicalJson } from '@channel/kernel';
import { hash } from 'node:crypto';

/** Names of this product live under this namespace (a random UUID, fixed for ever). */
const CHANNEL_NAMESPACE = 'b1f0a2ce-5a0e-4c39-9a55-6f1c0f6d7c11';
const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const CHANNEL_BYTES = bytesOf(CHANNEL_NAMESPACE);

/** UUIDv5 (RFC 9562) of a name in a namespace. */
export const uuidV5 = (name: string, namespace?: string): string => {
  const bytes = namespace === undefined ? CHANNEL_BYTES : bytesOf(namespace);
  const hex = hash('sha1', Buffer.concat([bytes, Buffer.from(name)]), 'hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** 128 bits as 26 lower-case Crockford base32 digits: two zeros stand in front, so that the digits hold 130. */
const base32 = (uuid: string): string => {
  let digits = '';
  let rest = 0;
  let bits = 2;
  for (const byte of bytesOf(uuid)) {
    rest = (rest << 8) | byte;
    for (bits += 8; bits >= 5;) {
      bits -= 5;
      digits += CROCKFORD.charAt(rest >> bits);
      rest &= (1 << bits) - 1;
    }
  }
  return digits;
};

/** Prefixes of ids in the API; an id says what it names and nothing else. */
export type IdPrefix =
  | 'deal'
  | 'bom'
  | 'note'
  | 'quot'
  | 'opty'
  | 'nfra'
  | 'impt'
  | 'ship'
  | 'rrun'
  | 'simu'
  | 'stmt'
  | 'rlin'
  | 'adjm'
  | 'pbat'
  | 'payi'
  | 'prtn'
  | 'pers'
  | 'invt'
  | 'pwlk'
  | 'view'
  | 'prec'
  | 'mach'
  | 'org'
  | 'job'
  | 'plst'
  | 'prod'
  | 'cnfl'
  | 'accr'
  | 'peri'
  | 'terms'
  | 'evid'
  | 'skey'
  | 'dopp'
  | 'srwd'
  | 'crac'
  | 'cren'
  | 'clot'
  | 'svct'
  | 'cunt'
  | 'crsv'
  | 'proo'
  | 'revw'
  | 'xrep'
  | 'srec'
  | 'pord'
  | 'sfct'
  | 'sfcl'
  | 'ttrf'
  | 'ttrn'
  | 'pasg'
  | 'clck'
  | 'scor'
  | 'pfpc'
  | 'qual'
  | 'brch'
  | 'dcor'
  | 'lcor'
  | 'ntce'
  | 'cpair'
  | 'fund'
  | 'fgrt'
  | 'gmap'
  | 'mreq'
  | 'mclm'
  | 'mdrf'
  | 'coop'
  | 'mou'
  | 'file';

/**
 * The id of a thing in API form, `deal_` + 26 digits: a function of its natural key, or else of the id of the command
 * that creates it, so that a retry meets the same stream.
 */
export const apiId = (prefix: IdPrefix, naturalKeyOrCommandId: string): string =>
  `${prefix}_${base32(uuidV5(`${prefix}:${naturalKeyOrCommandId}`))}`;

/** The command id of what follows from an event or a command: delivered twice, it is the same. */
export const commandIdFrom = (origin: string, causeId: string, index: number): string =>
  uuidV5(`${origin}/${causeId}/${String(index)}`);

export const sha256 = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'hex');

/** `sha256:…` over canonical JSON. */
export const digestOf = (value: unknown): string => `sha256:${sha256(canonicalJson(value))}`;

/**
 * The id that the port gives to an event: it names one content at one place of one command (S5).
 * @param event its data as canonical JSON
 */
export const eventId = (
  storeNamespace: string,
  commandId: string,
  index: number,
  event: Readonly<{ type: string; dataText: string }>,
): string => {
  // The canonical JSON of type and data, of which the data is text already. Nothing before it can hold its first
  // letters unescaped, so a name has one reading.
  const content = `{"data":${event.dataText},"type":${JSON.stringify(event.type)}}`;
  return uuidV5(`${storeNamespace}/${commandId}/${String(index)}/${content}`);
};
