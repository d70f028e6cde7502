import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { usageError } from '../cli-error';

/** What an e-mail kept as a file (RFC 5322, `.eml`) says of itself. */
export type MailFile = Readonly<{
  messageId: string;
  from: string;
  to: string;
  sentAt: string;
  sha256: string;
}>;

/** @throws CliError if the file has not the headers of an e-mail */
export const mailIn = (path: string): MailFile => {
  const content = readFileSync(path);
  return {
    ...headersOf(content.toString('utf8'), path),
    sha256: createHash('sha256').update(content).digest('hex'),
  };
};

export const headersOf = (text: string, path: string): Omit<MailFile, 'sha256'> => {
  const [head = ''] = text.split(/\r?\n\r?\n/);
  // A header goes on in the next line that begins with a blank.
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const header = (name: string): string => {
    const found = lines.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    if (found === undefined) throw usageError(`${path} is no e-mail: it has no header ${name}.`);
    return found.slice(name.length + 1).trim();
  };
  const sent = new Date(header('Date'));
  if (Number.isNaN(sent.getTime())) throw usageError(`${path} is no e-mail: its Date cannot be read.`);
  return {
    messageId: header('Message-ID'),
    ...{ from: addressIn(header('From')), to: addressIn(header('To')) },
    sentAt: sent.toISOString(),
  };
};
/** Of `Nils <nils@norrsken.example>` the address; of several the first. */
const addressIn = (text: string): string => /<([^>]+)>/.exec(text)?.[1] ?? (text.split(',')[0] ?? '').trim();
