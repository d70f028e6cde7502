import { germanDay as day, germanDecimal, germanMoney as money } from '@channel/kernel';
import type { AdjustmentCause } from '../../../domain/engine/lines';
import type { StatementWords } from './statement-wording';

const CAUSES: Readonly<Record<AdjustmentCause, string>> = {
  ...{ late: 'verspätet', withdrawn: 'zurückgenommen', return: 'Rückgabe', manual: 'von Hand' },
  ...{ level: 'Stufe', specialisation: 'Spezialisierung', alias: 'Kundenname', match: 'Zuordnung' },
  ...{ deal: 'Deal', changed: 'geändert' },
};

export const STATEMENT_WORDS_DE: StatementWords = {
  money,
  day,
  percent: (decimal) => `${germanDecimal(decimal)} %`,
  title: (number) => `Prämienabrechnung ${number}`,
  facts: {
    ...{ partner: 'Partner', quarter: 'Quartal', programme: 'Programm', issuedOn: 'Ausgestellt am' },
    ...{ payableFrom: 'Zahlbar ab', calculated: 'Aus diesem Quartal', adjusted: 'Aus früheren Quartalen' },
    total: 'Summe',
  },
  version: (programmeId, version) => `${programmeId}, Fassung ${String(version)}`,
  sections: { plans: 'Summen nach Plänen', lines: 'Zeilen' },
  plans: { plan: 'Plan', lines: 'Zeilen', reward: 'Prämie' },
  lines: {
    ...{ deal: 'Deal', invoice: 'Rechnung', shipped: 'Geliefert', part: 'Teil', units: 'Menge' },
    ...{ plan: 'Plan', rate: 'Satz', base: 'Basis', reward: 'Prämie' },
  },
  bands: (percent) => `Bänder, ${percent}`,
  earlier: ({ quarter, cause, wanted, issued }) =>
    `Für ${quarter} (${CAUSES[cause]}): ${money(wanted)} statt ${money(issued)}.`,
  takenByHand: (amount) => `${money(amount)} davon waren von Hand zurückgenommen.`,
  zero: {
    LEVEL_NOT_ELIGIBLE: 'die Stufe bekommt diese Prämie nicht',
    REQUIREMENTS_NOT_MET: 'Anforderungen nicht erfüllt',
    ROLE_NOT_IN_SCOPE: 'nicht für diese Rolle',
    DEAL_NOT_APPROVED: 'Registrierung nicht genehmigt',
    NOT_WON: 'nicht gewonnen',
    NOT_CLOSED: 'nicht abgeschlossen',
    NOT_SHIPPED: 'nicht geliefert',
    UNMATCHED: 'keiner Registrierung zugeordnet',
    PROTECTION_LAPSED: 'Schutz abgelaufen',
    PRODUCT_NOT_ELIGIBLE: 'Produkt nicht vergütet',
    OUTSIDE_REGISTRATION: 'außerhalb der Registrierung',
    NFR_ORDER: 'Vorführware',
    OWN_USE_ORDER: 'für den eigenen Gebrauch',
    QUANTITY_ABOVE_QUOTE: 'Menge über dem Angebot',
    SERIAL_ALREADY_REWARDED: 'Seriennummer schon vergütet',
    TOO_LATE: 'zu spät gemeldet',
    EXCLUDED_BY_STACKING: 'ein anderer Plan vergütet stattdessen',
    CAP_REACHED: 'Obergrenze erreicht',
  },
  objection: (payableFromOn) =>
    `Ein Einwand geht vor dem ${day(payableFromOn)} an das Channel-Team des Herstellers; ohne einen gilt die Abrechnung ` +
    'als angenommen und wird ab diesem Tag gezahlt. Jeder Betrag ist Zeile für Zeile im Portal erklärt, auch mit ' +
    '„channel explain“.',
  digest: (digest) =>
    `Die Prüfsumme deckt die Zeilen in ihrer Reihenfolge (SHA-256 über ihr kanonisches JSON, RFC 8785): ${digest}`,
  columns: {
    ...{
      deal: 'Deal',
      invoice: 'Rechnung',
      invoiceLine: 'Rechnungszeile',
      shipped: 'geliefert',
      sku: 'Teil',
    },
    ...{ quantity: 'Menge', plan: 'Plan', ruleVersion: 'Fassung der Regel', level: 'Stufe', rate: 'Satz %' },
    ...{ base: 'Basis', reward: 'Prämie', currency: 'Währung', codes: 'Codes', forQuarter: 'für Quartal' },
    ...{ cause: 'Grund', lineId: 'Kennung der Zeile' },
  },
  last: { total: 'Summe', digest: 'Prüfsumme' },
};
