import { authModeOf, type AuthVariables } from './auth-mode';

const DEMO_DEBTORS: Readonly<Record<string, string>> = {
  USD: 'Example Networks Inc;ES9121000418450200051332;CAIXESBB',
  EUR: 'Example Networks BV;NL91ABNA0417164300;ABNANL2A',
  GBP: 'Example Networks Ltd;GB29NWBK60161331926819;NWBKGB2L',
};

export type Debtor = Readonly<{ name: string; iban: string; bic: string }>;

/** Accounts that payments leave from, by currency; the demo has some of its own. */
export const readDebtors = (values: Readonly<Record<string, string>>) => {
  const demo = isDemo(values);
  const given = Object.entries(values).flatMap(([name, value]) => {
    const [, currency] = /^PAYOUT_DEBTOR_([A-Z]{3})$/.exec(name) ?? [];
    return currency === undefined ? [] : [[currency, value] as const];
  });
  const texts = { ...(demo ? DEMO_DEBTORS : {}), ...Object.fromEntries(given) };
  const found: Record<string, Debtor> = {};
  const mistakes: string[] = [];
  for (const [currency, text] of Object.entries(texts)) {
    const [name, iban, bic, ...rest] = text.split(';').map((part) => part.trim());
    if (!name || !iban || !bic || rest.length > 0)
      mistakes.push(`PAYOUT_DEBTOR_${currency}: expected name;IBAN;BIC`);
    else found[currency] = { name, iban, bic };
  }
  return { found, mistakes };
};

export const isDemo = (values: AuthVariables): boolean => authModeOf(values) === 'demo';
