/** The vendor's account that payments of one currency leave from. */
export type Debtor = Readonly<{ name: string; iban: string; bic: string }>;
