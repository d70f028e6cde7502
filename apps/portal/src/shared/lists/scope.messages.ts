import { defineMessages } from '../i18n/messages';

export const scopeMessages = defineMessages(
  {
    partner: 'Partner',
    from: 'From',
    to: 'To',
    ofPartner: 'of {name}',
    fromDay: 'from {day}',
    toDay: 'to {day}',
  },
  {
    partner: 'Partner',
    from: 'Von',
    to: 'Bis',
    ofPartner: 'von {name}',
    fromDay: 'ab {day}',
    toDay: 'bis {day}',
  },
);
