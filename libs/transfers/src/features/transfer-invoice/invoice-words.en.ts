import { moneyText } from '@channel/kernel';
import { lackText } from '../../words';
import type { InvoiceWords } from './invoice-wording';

export const INVOICE_WORDS_EN: InvoiceWords = {
  money: moneyText,
  day: (day) => day,
  title: (number) => `Invoice ${number}`,
  steps: 'How it comes about',
  netted: 'It is netted with every payment to the provider until nothing of it is left.',
  facts: {
    ...{ provider: 'Provider', programme: 'Programme', date: 'Date', passedOn: 'Passed on' },
    ...{ serials: 'Serial numbers', endUser: 'End user', owed: 'Owed' },
  },
  version: (programmeId, version) => `${programmeId}, version ${String(version)}`,
  units: (quantity, sku, at) => `${String(quantity)} × ${sku}, at ${at}`,
  reason: (lacks) =>
    'Title to equipment of an own service is passed on after a notification and an approval, each by e-mail, before it: ' +
    `${lackText(lacks)}.`,
};
