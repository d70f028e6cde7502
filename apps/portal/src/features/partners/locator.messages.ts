import { defineMessages } from '../../shared/i18n/messages';

/** Words of the locator: who agreed to be found, and how it would look. */
export const locatorMessages = defineMessages(
  {
    locator: 'Locator',
    locatorAbout:
      'Partners that agreed to be found, as they would stand there today: the higher grade first, without levels or money.',
    isPublic: 'The programme shows it to everybody.',
    isNotPublic: 'The programme does not show it to anybody outside.',
    name: 'Name',
    country: 'Country',
    allCountries: 'All countries',
    grade: 'Grade',
    higher: 'Higher grade',
    standard: 'Standard',
    roles: 'Roles',
    specialisations: 'Specialisations',
    nobody: 'No partner that may stand there has agreed.',
    own: 'Partner locator',
    ownAbout:
      'Where the programme shows its locator, everybody reads there the name, the country and the specialisations of your organisation. You take it back at any time.',
    listedSince: 'Agreed on {day}.',
    notListed: 'Your organisation does not stand there.',
    consent: 'Stand in the locator',
    withdraw: 'Take it back',
  },
  {
    locator: 'Partnerverzeichnis',
    locatorAbout:
      'Partner, die zugestimmt haben, so wie sie heute dort stünden: der höhere Rang zuerst, ohne Stufen und Geld.',
    isPublic: 'Das Programm zeigt es allen.',
    isNotPublic: 'Das Programm zeigt es niemandem außerhalb.',
    name: 'Name',
    country: 'Land',
    allCountries: 'Alle Länder',
    grade: 'Rang',
    higher: 'Höherer Rang',
    standard: 'Standard',
    roles: 'Rollen',
    specialisations: 'Spezialisierungen',
    nobody: 'Kein Partner, der dort stehen darf, hat zugestimmt.',
    own: 'Partnerverzeichnis',
    ownAbout:
      'Wo das Programm sein Verzeichnis zeigt, lesen dort alle den Namen, das Land und die Spezialisierungen Ihrer Organisation. Sie nehmen das jederzeit zurück.',
    listedSince: 'Zugestimmt am {day}.',
    notListed: 'Ihre Organisation steht nicht darin.',
    consent: 'Im Verzeichnis stehen',
    withdraw: 'Zurücknehmen',
  },
);
