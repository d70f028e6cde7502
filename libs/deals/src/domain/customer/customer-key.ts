/** Domains where everybody has a mailbox: they name no customer. */
const PUBLIC_MAIL = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'gmx.de',
  'proton.me',
];

const normalised = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The natural key of an end customer: country and domain, else country and normalised name. */
export const customerNaturalKey = (
  customer: Readonly<{ name: string; country: string; domain: string | null }>,
): string => {
  const domain =
    customer.domain
      ?.trim()
      .toLowerCase()
      .replace(/^www\./, '') ?? '';
  return domain === '' || PUBLIC_MAIL.includes(domain)
    ? `${customer.country}|${normalised(customer.name)}`
    : `${customer.country}|${domain}`;
};
