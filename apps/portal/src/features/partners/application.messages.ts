import { defineMessages } from '../../shared/i18n/messages';

/** Words of an organisation that asks to take part. */
export const applicationMessages = defineMessages(
  {
    apply: 'Apply to take part',
    applyAbout:
      'Nobody has invited your organisation: you ask for it. A channel manager assesses what you send, enrols your organisation or declines with a reason, and you read it under Level.',
    name: 'Name of your organisation',
    code: 'Code of your organisation',
    codeHint: 'Under which your people were admitted, such as PTR-0042; whoever admitted you knows it.',
    country: 'Country',
    role: 'Role',
    roleHint: 'What you want to be in the programme. Further roles can be asked for later.',
    choose: 'Choose',
    possible: 'Nothing stands against it: you can apply.',
    codeOfAnother: 'This is not the code of your organisation.',
    checking: 'Is being checked.',
    fill: 'Fill in the form, and you read here whether you can apply.',
    send: 'Apply',
    afterwards: 'What happens next',
    afterwardsAbout:
      'Once enrolled, you sign the terms of the programme; from then on your organisation registers deals.',
    admins: 'Your administrator applies',
    adminsAbout: 'Your role does not allow it. A partner administrator of your organisation can apply.',
    takesPart: 'Your organisation has applied or takes part already',
    toLevel: 'See how it stands',
  },
  {
    apply: 'Um die Teilnahme bewerben',
    applyAbout:
      'Niemand hat Ihre Organisation eingeladen: Sie bewerben sich für sie. Jemand vom Channel beurteilt, was Sie senden, nimmt Ihre Organisation auf oder lehnt mit einem Grund ab; Sie lesen es unter Stufe.',
    name: 'Name Ihrer Organisation',
    code: 'Kürzel Ihrer Organisation',
    codeHint: 'Unter dem Ihre Leute zugelassen wurden, etwa PTR-0042; wer Sie zugelassen hat, kennt es.',
    country: 'Land',
    role: 'Rolle',
    roleHint: 'Was Sie im Programm sein wollen. Um weitere Rollen können Sie sich später bewerben.',
    choose: 'Wählen',
    possible: 'Nichts steht dagegen: Sie können sich bewerben.',
    codeOfAnother: 'Das ist nicht das Kürzel Ihrer Organisation.',
    checking: 'Wird geprüft.',
    fill: 'Füllen Sie das Formular aus, dann lesen Sie hier, ob Sie sich bewerben können.',
    send: 'Bewerben',
    afterwards: 'Wie es weitergeht',
    afterwardsAbout:
      'Nach der Aufnahme unterzeichnen Sie die Bedingungen des Programms; ab dann registriert Ihre Organisation Deals.',
    admins: 'Ihre Administration bewirbt sich',
    adminsAbout:
      'Ihre Rolle erlaubt es nicht. Die Partner-Administration Ihrer Organisation kann sich bewerben.',
    takesPart: 'Ihre Organisation hat sich schon beworben oder nimmt schon teil',
    toLevel: 'Nachsehen, wie sie steht',
  },
);
