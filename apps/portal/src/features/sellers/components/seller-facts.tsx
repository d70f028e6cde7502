import { dayText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import type { Fact } from '../../../shared/records/facts';
import { Amount } from '../../../shared/ui/values';
import type { Seller } from '../api/seller.query';
import { sellerMessages } from '../sellers.messages';

/** What is open, earned and paid, and what a payment needs: for the person, and for who pays. */
export const useSellerFacts = ({ totals, taxForm, account }: Seller): readonly Fact[] => {
  const say = useText(sellerMessages);
  const { language } = useLocale();
  const text = (money: Parameters<typeof moneyText>[0]): string => moneyText(money, language);
  const facts: Fact[] = [];
  if (totals !== undefined) {
    const { balance, earnedInQuarter: earned, capPerQuarter: cap, paidInYear: paid, taxFormAbove } = totals;
    facts.push(
      [say('balance'), <Amount key="balance" of={balance} strong />],
      [
        say('earnedInQuarter'),
        cap === null ? text(earned) : say('ofCap', { earned: text(earned), cap: text(cap) }),
      ],
      [
        say('paidInYear'),
        taxFormAbove === null || taxForm !== null
          ? text(paid)
          : say('ofForm', { paid: text(paid), limit: text(taxFormAbove) }),
      ],
    );
  }
  if (taxForm)
    facts.push([say('taxForm'), say('taxForm_there', { day: dayText(taxForm.receivedOn, language) })]);
  if (account !== undefined) {
    const day = account.activeFromOn === null ? '' : dayText(account.activeFromOn, language);
    facts.push([say('account'), say(`account_${account.status}`, { day })]);
  }
  return facts;
};
