import { germanCount, germanDay, germanDecimal, germanMoney, money, moneyJson, round } from '@channel/kernel';
import { earnsAsKind, kindOf, unmetOn } from '../inputs';
import { bandFigures } from './band-figures';
import type { QuietWords, ZeroWords } from './zero-words';

const number = (count: number): string => germanDecimal(String(count));
const units = (count: number): string => germanCount(count, 'Einheit', 'Einheiten');
const day = (on: string | null | undefined): string => germanDay(on ?? '');
const BY_FACTS =
  'Es zählen die Art des Deals und die Stufe am Liefertag; was falsch ist, wird durch eine Berichtigung richtiggestellt.';
const NOTHING_HELPS = 'Für diese Zeile lässt sich nichts tun.';

export const ZERO_REASONS_DE: ZeroWords = {
  LEVEL_NOT_ELIGIBLE: ({ level, line, plan, deal }) => {
    const levels = plan.scope.levels.value;
    if (level !== null && levels.includes(level))
      return {
        reason: `Der Plan hat keinen Satz für ${deal?.dealType ?? 'eine Zeile ohne Registrierung'} auf der Stufe ${level}.`,
        remedy: BY_FACTS,
      };
    return {
      reason: `${level === null ? 'Keine Stufe' : `Die Stufe ${level}`} am ${day(line.shipOn)}: Der Plan vergütet auf ${levels.join(', ')}.`,
      remedy:
        'Es zählt die Stufe am Liefertag; eine falsche wird durch eine Berichtigung der Stufe richtiggestellt.',
    };
  },
  REQUIREMENTS_NOT_MET: ({ plan, line, level, partner }) => {
    const unmet = unmetOn(partner, level, line.shipOn) ?? [];
    return unmet.length === 0
      ? {
          reason: `Die Spezialisierung ${plan.scope.specialisation?.value ?? ''} lag am ${day(line.shipOn)} nicht vor.`,
          remedy: 'Sie muss für den Liefertag erteilt sein.',
        }
      : {
          reason: `Von dem, was ${level === null ? 'die Stufe' : `die Stufe ${level}`} verlangt, war am ${day(line.shipOn)} nicht erfüllt: ${unmet.join(', ')}.`,
          remedy: 'Was am Liefertag erfüllt war, kann nachgetragen werden, bis das Quartal abgerechnet ist.',
        };
  },
  ROLE_NOT_IN_SCOPE: ({ plan, partner, line, rules }) => ({
    reason: earnsAsKind(partner, rules.definition, line.shipOn)
      ? `Der Plan gilt für die Rolle ${plan.scope.role}, nicht für ${partner.role}.`
      : `Am ${day(line.shipOn)} von der Art ${kindOf(partner, line.shipOn) ?? ''}: Eine Organisation dieser Art bekommt keine Prämien.`,
    remedy: NOTHING_HELPS,
  }),
  DEAL_NOT_APPROVED: ({ deal }) => ({
    reason: `Die Registrierung ${deal?.number ?? ''} ist nicht genehmigt.`,
    remedy: 'Sie muss genehmigt werden.',
  }),
  NOT_WON: ({ deal }) => ({
    reason: `Der Deal ${deal?.number ?? ''} ist nicht gewonnen.`,
    remedy: 'Tragen Sie ihn als gewonnen ein.',
  }),
  NOT_CLOSED: ({ deal }) => ({
    reason: `Der Deal ${deal?.number ?? ''} ist nicht mit seiner Bestellung abgeschlossen.`,
    remedy: 'Der Distributor trägt die Bestellung ein.',
  }),
  NOT_SHIPPED: () => ({
    reason: 'Wer die Zeile gemeldet hat, hat sie zurückgenommen.',
    remedy: 'Es wurde nichts geliefert; sonst wird die Zeile noch einmal gemeldet.',
  }),
  UNMATCHED: ({ line }) => ({
    reason:
      line.dealId === null
        ? 'Die Zeile gehört zu keiner Registrierung.'
        : 'Die Registrierung, die auf der Zeile steht, gehört einem anderen Partner.',
    remedy: 'Ordnen Sie die Zeile der Registrierung zu, zu der sie gehört.',
  }),
  PROTECTION_LAPSED: ({ deal }) => ({
    reason: `Der Deal wurde am ${day(deal?.wonOn)} gewonnen, geschützt war er bis ${day(deal?.protectedUntilOn)}.`,
    remedy: 'Beantragen Sie die Verlängerung, bevor der Schutz endet.',
  }),
  PRODUCT_NOT_ELIGIBLE: ({ line, plan }) => ({
    reason:
      plan.scope.productLines?.value.includes(line.productLine) === false
        ? `Der Plan vergütet ${plan.scope.productLines.value.join(', ')}; ${line.sku} gehört zu ${line.productLine}.`
        : `Für ${line.sku} gibt es keine Vergütung.`,
    remedy: NOTHING_HELPS,
  }),
  OUTSIDE_REGISTRATION: ({ line, deal }) => ({
    reason: `${line.sku} gehört zu ${line.productLine}; das umfasst die Registrierung ${deal?.number ?? ''} nicht.`,
    remedy: 'Nehmen Sie die Produktlinie mit der Stückliste in die Registrierung auf.',
  }),
  NFR_ORDER: () => ({ reason: 'Die Zeile ist Vorführware.', remedy: NOTHING_HELPS }),
  OWN_USE_ORDER: () => ({ reason: 'Die Zeile ist für den eigenen Gebrauch.', remedy: NOTHING_HELPS }),
  QUANTITY_ABOVE_QUOTE: ({ units: { above, quoted, heldByOthers }, line }) => ({
    reason: `Angeboten sind ${number(quoted)} × ${line.sku}${heldByOthers === null ? '' : `, davon ${number(heldByOthers)} durch andere Zeilen belegt`}: ${units(above)} dieser Zeile ${above === 1 ? 'liegt' : 'liegen'} darüber.`,
    remedy: 'Es braucht eine neue Stückliste mit dieser Menge, bevor der Deal abgeschlossen wird.',
  }),
  SERIAL_ALREADY_REWARDED: ({ units: { blocked }, line }) => ({
    reason: `${units(blocked)} (${(line.blockedSerials ?? []).join(', ')}) ${blocked === 1 ? 'wird' : 'werden'} auf einer anderen Zeile vergütet.`,
    remedy:
      'Ist die Nummer falsch, berichtigt der Distributor die Zeile; nach einer Rückgabe zählt die Einheit wieder.',
  }),
  TOO_LATE: ({ line, rules }) => ({
    reason: `Eingegangen am ${day(line.receivedOn)}, mehr als ${germanCount(rules.definition.late.maxDays.value, 'Tag', 'Tage')} nach dem Ende des Quartals.`,
    remedy: 'Melden Sie Verkäufe, solange ihr Quartal sie aufnimmt.',
  }),
  EXCLUDED_BY_STACKING: () => ({
    reason: 'Ein anderer Plan vergütet diese Zeile stattdessen.',
    remedy: NOTHING_HELPS,
  }),
  CAP_REACHED: ({ plan, capLeft, rules }) => ({
    reason: `Von ${plan.capPerDeal === undefined ? 'der Obergrenze' : germanMoney(plan.capPerDeal.value)}, die der Plan je Deal zahlt, waren ${germanMoney(moneyJson(money(capLeft === null ? 0n : round(capLeft, 'DOWN'), rules.definition.currency)))} übrig.`,
    remedy: 'Was von dem Deal zurückgegeben wird, ist für spätere Zeilen wieder frei.',
  }),
};

export const QUIET_REASONS_DE: QuietWords = {
  BASE_IS_NOTHING: ({ units: { left } }) => ({
    reason:
      left === 0
        ? 'Alle Einheiten der Zeile kamen zurück.'
        : 'Der Nettopreis der Zeile ergibt keinen Betrag.',
    remedy: NOTHING_HELPS,
  }),
  NO_RATE: ({ deal, level }) => ({
    reason: `Der Plan vergütet nichts für ${deal?.dealType ?? 'eine Zeile ohne Registrierung'} ${level === null ? 'ohne Stufe' : `auf der Stufe ${level}`}.`,
    remedy: BY_FACTS,
  }),
  BAND_PAYS_NOTHING: (computed) => {
    const figures = bandFigures(computed);
    const gap = figures?.gap ?? null;
    return {
      reason: `Die Bemessungsgrundlage des Quartals${figures === null ? '' : ` von ${germanMoney(figures.measure)}`} liegt in einer Staffel, die nichts vergütet.`,
      remedy:
        gap === null
          ? NOTHING_HELPS
          : `Mit weiteren ${germanMoney(gap)} im Quartal ist die nächste Staffel erreicht.`,
    };
  },
  ROUNDED_TO_NOTHING: () => ({
    reason: 'Was die Regel ergibt, ist weniger als der kleinste Betrag, der gezahlt werden kann.',
    remedy: NOTHING_HELPS,
  }),
};
