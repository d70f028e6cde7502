import { defineMessages } from '../i18n/messages';

export const savedViewMessages = defineMessages(
  {
    view: 'View',
    noView: 'none',
    sharedName: '{name} (shared)',
    name: 'Name',
    share: 'Share with',
    shareAbout: 'Your colleagues who hold the role see it too.',
    save: 'Save view',
    saveTitle: 'Save this view',
    saveConsequence:
      'Filters, search and order are kept by a name; a name that you have already is saved anew.',
    saveAct: 'Save the view',
    remove: 'Forget view',
    removeTitle: 'Forget the view “{name}”?',
    removeConsequence: 'Whoever it is shared with loses it too. The rows stay as they are.',
    removeAct: 'Forget it',
  },
  {
    view: 'Ansicht',
    noView: 'keine',
    sharedName: '{name} (geteilt)',
    name: 'Name',
    share: 'Teilen mit',
    shareAbout: 'Auch Ihre Kolleginnen und Kollegen mit dieser Rolle sehen sie.',
    save: 'Ansicht sichern',
    saveTitle: 'Diese Ansicht sichern',
    saveConsequence:
      'Filter, Suche und Ordnung werden unter einem Namen gesichert; ein Name, den Sie schon haben, wird neu gesichert.',
    saveAct: 'Ansicht sichern',
    remove: 'Ansicht vergessen',
    removeTitle: 'Die Ansicht „{name}“ vergessen?',
    removeConsequence: 'Auch wer sie geteilt sieht, verliert sie. Die Zeilen bleiben, wie sie sind.',
    removeAct: 'Vergessen',
  },
);
