/** EVENTSTORE_URL is not one that can be used; says why, and never holds its password. */
class ServerUrlInvalid extends Error {
  override readonly name = 'ServerUrlInvalid';
  constructor(why: string) {
    super(why);
  }
}

const NODES = ['leader', 'follower', 'read_only_replica', 'random'];
const isFlag = (value: string): string | undefined =>
  value === 'true' || value === 'false' ? undefined : 'is true or false';
const isWhole = (value: string): string | undefined =>
  /^-?\d+$/.test(value) ? undefined : 'is a whole number of milliseconds or attempts';
const isText = (value: string): string | undefined =>
  value === ''
    ? 'is empty'
    : decoded(value) === undefined
      ? 'has a % that begins no escape: write %25'
      : undefined;

/** Undefined where a `%` begins no escape. */
const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** What the client knows. Others it would ignore, and print the whole URL to say so. */
const OPTIONS: Readonly<Record<string, (value: string) => string | undefined>> = {
  tls: isFlag,
  tlsVerifyCert: (value) =>
    value === 'true' ? undefined : 'cannot be false with this client: name the authority with tlsCAFile',
  tlsCAFile: isText,
  userCertFile: isText,
  userKeyFile: isText,
  connectionName: isText,
  maxDiscoverAttempts: isWhole,
  discoveryInterval: isWhole,
  gossipTimeout: isWhole,
  defaultDeadline: isWhole,
  keepAliveInterval: isWhole,
  keepAliveTimeout: isWhole,
  throwOnAppendFailure: isFlag,
  nodePreference: (value) => (NODES.includes(value) ? undefined : `is one of ${NODES.join(', ')}`),
};

const FORM = /^(esdb|kurrentdb)(\+discover)?:\/\/([^:@/?]+:[^@]*@)?([^/?]*)\/?(?:\?(.*))?$/;
const HOST = /^[^\s:@,]+(:\d{1,5})?$/;

/**
 * The URL as the client of EventStoreDB takes it; KurrentDB's own scheme names the same protocol.
 * @throws ServerUrlInvalid before the client sees it: what that refuses it prints, with the password
 */
export const readServerUrl = (text: string): string => {
  const found = FORM.exec(text.trim());
  if (found === null)
    throw new ServerUrlInvalid('it begins with esdb:// or kurrentdb://, or with +discover for a cluster.');
  const [, , discover = '', credentials = '', hosts = '', query = ''] = found;
  if (!hosts.split(',').every((host) => HOST.test(host)))
    throw new ServerUrlInvalid('it names no host and port such as node1:2113,node2:2113.');
  for (const option of query.split('&').filter((one) => one !== '')) checkOption(option);
  if (credentials === '' && !/(^|&)tls=false(&|$)/.test(query))
    throw new ServerUrlInvalid('over TLS it needs credentials: esdb://user:password@host:2113.');
  return `esdb${discover}://${encodedPair(credentials)}${hosts}${query === '' ? '' : `?${query}`}`;
};

/** `user:password@` with its signs escaped: the client cuts a password at its first colon. */
const encodedPair = (credentials: string): string => {
  if (credentials === '') return '';
  const at = credentials.indexOf(':');
  const pair = [credentials.slice(0, at), credentials.slice(at + 1, -1)].map((part) => {
    const text = decoded(part);
    if (text === undefined)
      throw new ServerUrlInvalid('its user or password has a % that begins no escape: write %25.');
    return encodeURIComponent(text);
  });
  return `${pair.join(':')}@`;
};

const checkOption = (option: string): void => {
  const at = option.indexOf('=');
  const name = at === -1 ? option : option.slice(0, at);
  const check = OPTIONS[name];
  if (check === undefined)
    throw new ServerUrlInvalid(`there is no option ${name}; known are ${Object.keys(OPTIONS).join(', ')}.`);
  const wrong = check(at === -1 ? '' : option.slice(at + 1));
  if (wrong !== undefined) throw new ServerUrlInvalid(`the option ${name} ${wrong}.`);
};
