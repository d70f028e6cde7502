import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';

/** Where everybody may have a mailbox: such a domain names no customer. */
const PUBLIC_MAIL: ReadonlySet<string> = new Set(
  (
    '163.com 126.com aol.com bluewin.ch btinternet.com comcast.net fastmail.com free.fr freenet.de gmail.com gmx.at gmx.ch ' +
    'gmx.com gmx.de gmx.net googlemail.com hey.com hotmail.co.uk hotmail.com hotmail.fr hotmail.it icloud.com laposte.net ' +
    'libero.it live.com live.nl mac.com mail.com mail.ru mailbox.org me.com msn.com online.no orange.fr outlook.com ' +
    'outlook.de pm.me posteo.de proton.me protonmail.com qq.com rediffmail.com sapo.pt t-online.de tutanota.com verizon.net ' +
    'wanadoo.fr web.de yahoo.co.jp yahoo.co.uk yahoo.com yahoo.de yahoo.fr yahoo.it yandex.com yandex.ru ymail.com zoho.com'
  ).split(' '),
);

/**
 * The registrable part of what was typed as a customer's domain, be it a host, a URL or an address; `null` where there
 * is none, and for a provider of mail. By the public suffix list inside the package, so the answer belongs into the
 * event: a later list must not change it.
 */
export const registrableDomain = (typed: string | null): string | null => {
  const host = hostOf(typed ?? '');
  const domain = host === '' ? null : getDomain(host, { allowPrivateDomains: true, validateHostname: false });
  return domain === null || PUBLIC_MAIL.has(domain) ? null : domain;
};

/** A scheme is one only before a slash: `halden.example:8443` begins with a host. */
const SCHEME = /^(?:mailto:|[a-z][a-z0-9+.-]*:(?=[\\/]))?[\\/]*/i;

const hostOf = (typed: string): string => {
  const seen = typed.normalize('NFKC').replaceAll(/[\s\p{Cf}]/gu, '');
  const [authority = ''] = seen.replace(SCHEME, '').split(/[\\/?#]/u);
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/u, '')
    .replace(/^\*?\.+/u, '');
  return domainToASCII(host).toLowerCase();
};
