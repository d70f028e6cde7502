import { defineMessages } from '../i18n/messages';

export const participationMessages = defineMessages(
  {
    none: 'Your organisation does not take part yet',
    declined: 'The application of your organisation was declined',
    admin: 'What you see here begins when it does. You can apply for it.',
    adminAgain: 'The history says why. You can apply again.',
    others: 'A partner administrator of your organisation can apply.',
    apply: 'Apply to take part',
  },
  {
    none: 'Ihre Organisation nimmt noch nicht teil',
    declined: 'Die Bewerbung Ihrer Organisation wurde abgelehnt',
    admin: 'Was Sie hier sehen, beginnt mit der Teilnahme. Sie können sich um sie bewerben.',
    adminAgain: 'Der Verlauf sagt, warum. Sie können sich erneut bewerben.',
    others: 'Die Partner-Administration Ihrer Organisation kann sich bewerben.',
    apply: 'Um die Teilnahme bewerben',
  },
);
