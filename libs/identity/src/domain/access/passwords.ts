import { refuse, type Act, type Decision, type DomainCommand } from '@channel/kernel';
import type { Access } from './access';
import type { AccessEvent } from './access.events';

/** Where this installation keeps passwords itself. Nothing of a password stands in a command or an event. */
export type IssuePasswordLink = DomainCommand<
  'IssuePasswordLink',
  Readonly<{
    linkId: string;
    expiresAt: string;
    /** Whether this installation keeps passwords. */
    kept: boolean;
    act: Act;
  }>,
  'PASSWORDS_ELSEWHERE' | 'PERSON_DISABLED' | 'EMAIL_MISSING'
>;
export type UsePasswordLink = DomainCommand<
  'UsePasswordLink',
  Readonly<{ linkId: string; act: Act }>,
  'PERSON_DISABLED' | 'PASSWORD_LINK_SPENT' | 'PASSWORD_LINK_EXPIRED'
>;
export type ChangePassword = DomainCommand<'ChangePassword', Readonly<{ act: Act }>, never>;
type Refusals =
  | 'PASSWORDS_ELSEWHERE'
  | 'PERSON_DISABLED'
  | 'EMAIL_MISSING'
  | 'PASSWORD_LINK_SPENT'
  | 'PASSWORD_LINK_EXPIRED';
type Decided<Code extends Refusals> = Decision<AccessEvent, Code>;

const disabled = () => refuse('PERSON_DISABLED', 'This person was disabled.');

/** Somebody signs in with an e-mail address, so one is needed; a newer link ends an older one. */
export const issuePasswordLink = (
  { linkId, expiresAt, kept, act }: IssuePasswordLink['data'],
  access: Access,
): Decided<'PASSWORDS_ELSEWHERE' | 'PERSON_DISABLED' | 'EMAIL_MISSING'> => {
  if (!kept) return refuse('PASSWORDS_ELSEWHERE', 'No passwords are kept here: people sign in elsewhere.');
  if (access.disabled) return disabled();
  if (access.type === 'machine' || access.details === null)
    return refuse('EMAIL_MISSING', 'No e-mail address is known to sign in with. Invite the person instead.');
  const issued = { personId: access.personId ?? '', linkId, issuedBy: act.by, issuedAt: act.at, expiresAt };
  return [{ type: 'PasswordLinkIssued', data: issued }];
};

/** A link is used once: this stream decides. */
export const usePasswordLink = (
  { linkId, act }: UsePasswordLink['data'],
  { personId, passwordLink, ...access }: Access,
): Decided<'PERSON_DISABLED' | 'PASSWORD_LINK_SPENT' | 'PASSWORD_LINK_EXPIRED'> => {
  if (access.disabled) return disabled();
  if (passwordLink?.linkId !== linkId)
    return refuse('PASSWORD_LINK_SPENT', 'This link was used, or a newer one was made. Ask for another one.');
  if (passwordLink.expiresAt <= act.at)
    return refuse('PASSWORD_LINK_EXPIRED', `It could be used until ${passwordLink.expiresAt}.`);
  return [{ type: 'PasswordSet', data: { personId: personId ?? '', linkId, setAt: act.at } }];
};

/** Whoever asks has shown that they know the former password. */
export const changePassword = (
  { act }: ChangePassword['data'],
  { personId }: Access,
): Decision<AccessEvent, never> => [
  { type: 'PasswordSet', data: { personId: personId ?? '', linkId: null, setAt: act.at } },
];
