import { germanDecimal, type InEachLanguage } from '@channel/kernel';
import type { ZeroReason } from '../lines';

/** What a deal can lack so that a line earns nothing. */
export type MissingFact = Extract<
  ZeroReason,
  'DEAL_NOT_APPROVED' | 'NOT_WON' | 'NOT_CLOSED' | 'PROTECTION_LAPSED'
>;
/** What is supposed, as it follows on "nearest that would have paid". */
export type SupposedWords = Readonly<
  Record<MissingFact | 'serials' | 'inTime' | 'met' | 'and', string> & {
    specialisation: (name: string) => string;
    quoted: (more: number) => string;
    matched: (deal: string) => string;
    level: (name: string) => string;
  }
>;

export const SUPPOSED_WORDS: InEachLanguage<SupposedWords> = {
  en: {
    specialisation: (name) => `with the specialisation ${name}`,
    DEAL_NOT_APPROVED: 'if the registration were approved',
    NOT_WON: 'if the deal were won',
    NOT_CLOSED: 'if the deal were closed with its order',
    PROTECTION_LAPSED: 'if the deal had been won inside its protection',
    serials: 'if its serial numbers counted on no other line',
    and: ' and ',
    inTime: 'if it had been reported in time',
    met: 'if what the level asks for had been met',
    matched: (deal) => `if it belonged to ${deal}`,
    quoted: (more) => `if ${String(more)} more were quoted`,
    level: (name) => `at the level ${name}`,
  },
  de: {
    specialisation: (name) => `mit der Spezialisierung ${name}`,
    DEAL_NOT_APPROVED: 'wenn die Registrierung genehmigt wäre',
    NOT_WON: 'wenn der Deal gewonnen wäre',
    NOT_CLOSED: 'wenn der Deal mit seiner Bestellung abgeschlossen wäre',
    PROTECTION_LAPSED: 'wenn der Deal während seines Schutzes gewonnen worden wäre',
    serials: 'wenn die Seriennummern auf keiner anderen Zeile zählten',
    and: ' und ',
    inTime: 'wenn rechtzeitig gemeldet worden wäre',
    met: 'wenn erfüllt gewesen wäre, was die Stufe verlangt',
    matched: (deal) => `wenn sie zu ${deal} gehörte`,
    quoted: (more) => `wenn ${germanDecimal(String(more))} mehr angeboten wären`,
    level: (name) => `auf der Stufe ${name}`,
  },
};
