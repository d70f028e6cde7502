import { userInfo } from 'node:os';

type Place = Readonly<{ dataDir: string; port: number; host: string }>;
type SystemError = Partial<Pick<NodeJS.ErrnoException, 'code' | 'path' | 'syscall' | 'message'>>;

/** What the operator can mend, said with its remedy; undefined for a failure that only a stack explains. */
export const sentenceOf = (error: unknown, place: Place): string | undefined => {
  const { code, path = '', syscall, message = '' } = error as SystemError;
  if (code === 'ENOSPC' || code === 'EDQUOT' || /No space left on device/.test(message))
    return diskFull(place);
  if (syscall === 'listen' || syscall === 'getaddrinfo' || syscall === 'bind')
    return noListening(code, place);
  if (path.startsWith(place.dataDir) || place.dataDir.startsWith(`${path}/`))
    return noFolder(code, path, place);
  return undefined;
};

const diskFull = ({ dataDir }: Place): string =>
  `The disk of ${dataDir} is full. Make room on it, then start again: what was acknowledged is there.`;

const noListening = (code: string | undefined, { port, host }: Place): string => {
  if (code === 'EACCES')
    return `Port ${String(port)} is the system's: ports below 1024 need a right of their own. Say a higher one, e.g. PORT=4000.`;
  return `The address ${host} is none of this machine (${code ?? 'unknown reason'}). Say another HOST, e.g. HOST=127.0.0.1, or 0.0.0.0 for all.`;
};

const noFolder = (code: string | undefined, path: string, { dataDir }: Place): string | undefined => {
  if (code === 'ENOTDIR')
    return `${path} is a file, and the data folder ${dataDir} has to be a folder. Say another DATA_DIR.`;
  if (code === 'EEXIST' || code === 'ELOOP')
    return (
      `${path} is a link that leads nowhere: a disk that is not mounted, or a folder that was moved. ` +
      'Bring it back, or say another DATA_DIR.'
    );
  if (code === 'ENOENT') return `${path} cannot be made: its place takes no folders. Say another DATA_DIR.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return (
      `${path} cannot be written by the user "${userInfo().username}" (${code}). ` +
      `Give the data folder ${dataDir} to that user, or say another DATA_DIR.`
    );
  return undefined;
};
