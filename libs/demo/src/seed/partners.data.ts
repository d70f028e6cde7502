export type Currency = 'USD' | 'EUR' | 'GBP';

/** An organisation of the seed. All are fictional; the accounts are the examples of the IBAN registry. */
export type PartnerBrief = Readonly<{
  code: string;
  name: string;
  country: string;
  region: string;
  level: string;
  currency: Currency;
  distributor: string;
  /** Who signs, submits and accepts for it. */
  admin: string;
  specialisations: readonly string[];
  /** IBAN and BIC; absent: it never said where to pay. */
  account?: readonly [iban: string, bic: string];
}>;

/**
 * Fourteen partners at the four levels, paid in three currencies; no two of them share an account: code, name, country,
 * region, level, currency, administrator, IBAN and BIC, specialisation.
 */
const TABLE = `
PTR-0042 | Alder Integrators        | US | americas | elite-plus | USD | paula | IE29AIBK93115212345678 AIBKIE2D      | security
PTR-0057 | Boreal Networks          | US | americas | elite      | USD | bea   | DK5000400440116243 NDEADKKK
PTR-0063 | Cobalt Systems           | US | americas | select     | USD | cora  | BE68539007547034 GKCCBEBB
PTR-0071 | Dunmore Technology       | US | americas | reseller   | USD | dev   | LU280019400644750000 BCEELULL
PTR-0084 | Estuary Networks         | US | americas | elite      | USD | ella  | CH9300762011623852957 BCVSCH2L       | security
PTR-0101 | Falkenberg Systemhaus    | DE | emea     | elite-plus | EUR | felix | DE89370400440532013000 COBADEFF      | security
PTR-0102 | Girasole Reti            | IT | emea     | elite      | EUR | gina  | IT60X0542811101000000123456 BCITITMM
PTR-0103 | Hexagone Réseaux         | FR | emea     | select     | EUR | henri | FR1420041010050500013M02606 BNPAFRPP
PTR-0104 | IJssel Netwerken         | NL | emea     | reseller   | EUR | ilse  | AT611904300234573201 BKAUATWW
PTR-0105 | Kestrel Networks         | GB | emea     | elite-plus | GBP | kate  | GI75NWBK000000007099453 NWBKGIGI
PTR-0106 | Lindqvist Data           | SE | emea     | select     | EUR | lena  | SE4550000000058398257466 ESSESESS
PTR-0107 | Marlow Finch             | GB | emea     | elite      | GBP | max   | GB33BUKB20201555555555 BUKBGB22      | security
PTR-0108 | Northgate Infrastructure | GB | emea     | select     | GBP | nina  | -
PTR-0121 | Orchid Telecom           | SG | apac     | elite-plus | USD | omar  | AE070331234567890123456 BOMLAEAD
`;

const partnerOn = (line: string): PartnerBrief => {
  const [
    code = '',
    name = '',
    country = '',
    region = '',
    level = '',
    currency,
    admin = '',
    account = '',
    special,
  ] = line.split('|').map((cell) => cell.trim());
  const [iban, bic] = account.split(' ');
  return {
    ...{ code, name, country, region, level, admin, currency: currency as Currency },
    distributor: region === 'emea' ? 'DIST-002' : 'DIST-001',
    specialisations: special === undefined ? [] : [special],
    ...(iban === undefined || bic === undefined ? {} : { account: [iban, bic] as const }),
  };
};

export const PARTNERS: readonly PartnerBrief[] = TABLE.trim().split('\n').map(partnerOn);
