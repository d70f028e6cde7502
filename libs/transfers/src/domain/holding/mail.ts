import { refuse, type Instant, type Refusal } from '@channel/kernel';
import type { SentMail } from './holding.commands';
import type { Lack, Mail } from './holding.events';

const MESSAGE_ID = /^<[^<>\s@]+@[^<>\s@]+>$/;
const ADDRESS = /^[^<>\s@]+@([^<>\s@]+\.[^<>\s@]+)$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** What names no e-mail: a letter, a call, a ticket (J84 asks for e-mails). */
export const notAnEmail = (
  name: Lack['mail'],
  mail: SentMail | null,
): Refusal<'EVIDENCE_NOT_EMAIL'> | undefined => {
  if (mail === null) return undefined;
  const wrong = [
    ...(MESSAGE_ID.test(mail.messageId) ? [] : ['messageId, such as <id@host>']),
    ...(ADDRESS.test(mail.from) ? [] : ['from, an e-mail address']),
    ...(ADDRESS.test(mail.to) ? [] : ['to, an e-mail address']),
    ...(SHA256.test(mail.sha256) ? [] : ['sha256 of the mail as a file, 64 hexadecimal digits']),
  ];
  return wrong.length === 0
    ? undefined
    : refuse('EVIDENCE_NOT_EMAIL', `The ${name} is no e-mail: it needs ${wrong.join('; ')}.`);
};

/** As it is kept: whose addresses they are is left out (F23). */
export const keptMail = (mail: SentMail | null): Mail | null =>
  mail && {
    messageId: mail.messageId,
    fromDomain: domainOf(mail.from),
    toDomain: domainOf(mail.to),
    ...{ sentAt: mail.sentAt, sha256: mail.sha256 },
  };
const domainOf = (address: string): string => (ADDRESS.exec(address)?.[1] ?? '').toLowerCase();

/** Both are needed, and each before the transfer; an e-mail has no part of a second, and equal is too late (G15). */
export const lacksOf = (
  { notification, approval }: Readonly<Record<Lack['mail'], SentMail | null>>,
  transferredAt: Instant,
): readonly Lack[] =>
  (
    [
      ['notification', notification],
      ['approval', approval],
    ] as const
  ).flatMap(([name, mail]): readonly Lack[] => {
    if (mail === null) return [{ mail: name, because: 'missing' }];
    return secondOf(mail.sentAt) < secondOf(transferredAt) ? [] : [{ mail: name, because: 'not-prior' }];
  });
const secondOf = (instant: Instant): string => new Date(instant).toISOString().slice(0, 19);
