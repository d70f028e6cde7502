/** Countries whose accounts take SEPA credit transfers (EPC409-09), by the country of the IBAN. */
const SEPA_COUNTRIES: ReadonlySet<string> = new Set([
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT'],
  ...['LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
  ...['AD', 'AL', 'CH', 'GB', 'GI', 'MC', 'MD', 'ME', 'MK', 'RS', 'SM', 'VA'],
]);

export const countryOfIban = (iban: string): string => iban.slice(0, 2);
export const countryOfBic = (bic: string): string => bic.slice(4, 6);

/** Euro to an account in the area: the bank follows from the IBAN. Everything else names the creditor's bank (G69). */
export const isSepa = (currency: string, iban: string): boolean =>
  currency === 'EUR' && SEPA_COUNTRIES.has(countryOfIban(iban));

/** Territories whose banks have a code of their own and accounts of the country they belong to. */
const ACCOUNTS_OF: Readonly<Record<string, string>> = {
  ...{ GG: 'GB', IM: 'GB', JE: 'GB' },
  ...{ BL: 'FR', GF: 'FR', GP: 'FR', MF: 'FR', MQ: 'FR', NC: 'FR', PF: 'FR', PM: 'FR', RE: 'FR', WF: 'FR' },
  YT: 'FR',
};

export const isBankOf = (bic: string, iban: string): boolean => {
  const country = countryOfBic(bic);
  return (ACCOUNTS_OF[country] ?? country) === countryOfIban(iban);
};
