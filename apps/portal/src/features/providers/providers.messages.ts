import { defineMessages } from '../../shared/i18n/messages';

export const providerMessages = defineMessages(
  {
    orders: 'Orders for own services',
    order: 'Order',
    partner: 'Partner',
    submittedOn: 'Submitted on',
    region: 'Region',
    track: 'Track',
    sku: 'Part',
    quantity: 'Units',
    tcv: 'Contract value',
    business: 'Business',
    business_new: 'new',
    business_renewal: 'renewal',
    endCustomer: 'End customer',
    noOrders: 'No orders',
    noOrdersAbout:
      'A provider sends what it ordered for its own service as a file; new business counts here.',
  },
  {
    orders: 'Bestellungen für eigene Dienste',
    order: 'Bestellung',
    partner: 'Partner',
    submittedOn: 'Aufgegeben am',
    region: 'Region',
    track: 'Track',
    sku: 'Teil',
    quantity: 'Stück',
    tcv: 'Vertragswert',
    business: 'Geschäft',
    business_new: 'neu',
    business_renewal: 'Verlängerung',
    endCustomer: 'Endkunde',
    noOrders: 'Keine Bestellungen',
    noOrdersAbout:
      'Ein Anbieter schickt als Datei, was er für den eigenen Dienst bestellt hat; Neugeschäft zählt hier.',
  },
);
