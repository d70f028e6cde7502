import { germanDay, type Day, type InEachLanguage } from '@channel/kernel';
import type { DealApproved, DealConflictDecided } from './domain/deal/deal.events';

// What a partner is told of a decision, after the number of its registration. Never who the other one is (X1).

export const conflictText = ({
  awarded,
  allowed,
  productLine,
}: Pick<DealConflictDecided['data'], 'awarded' | 'allowed' | 'productLine'>): InEachLanguage<string> => {
  const en = productLine === undefined ? 'the opportunity' : `the opportunity for ${productLine}`;
  const de = productLine === undefined ? 'die Gelegenheit' : `die Gelegenheit für ${productLine}`;
  if (awarded)
    return {
      en: `was awarded ${en} and no longer overlaps there.`,
      de: `hat ${de} zugesprochen bekommen und überschneidet sich dort nicht mehr.`,
    };
  return allowed === true
    ? {
        en: `is let in beside a registration that holds ${en}: it counts, without protection.`,
        de: `ist neben einer Registrierung zugelassen, die ${de} hält: Sie zählt, ohne Schutz.`,
      }
    : {
        en: `overlaps with a registration that was awarded ${en}.`,
        de: `überschneidet sich mit einer Registrierung, die ${de} zugesprochen bekam.`,
      };
};

const until = (day: Day): InEachLanguage<string> => ({ en: day, de: germanDay(day) });

export const approvalText = ({
  protectedUntilOn,
  unprotected,
}: Pick<DealApproved['data'], 'protectedUntilOn' | 'unprotected'>): InEachLanguage<string> => {
  const { en, de } = until(protectedUntilOn);
  return unprotected === true
    ? { en: `is approved without protection, until ${en}.`, de: `ist ohne Schutz genehmigt, bis ${de}.` }
    : { en: `is approved and protected until ${en}.`, de: `ist genehmigt und geschützt bis ${de}.` };
};
