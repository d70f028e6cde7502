import { defineMessages } from '../../shared/i18n/messages';

export const passwordMessages = defineMessages(
  {
    signIn: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    wrong: 'E-mail or password is wrong.',
    locked: 'Too many wrong passwords. This address is locked for {minutes} min.',
    lockedAbout: 'If you forgot your password, ask an administrator of your organisation for a link.',
    over: 'This sign-in took too long.',
    again: 'Begin again',
    noAnswer: 'There was no answer. Try again in a moment.',
    leading: 'One moment: the sign-in begins …',
    forgotten: 'Password forgotten? An administrator of your organisation gives you a link for a new one.',
    setTitle: 'Choose your password',
    setAbout:
      'At least {least} characters; a few words are better than a short word with signs. The link serves once.',
    noCode: 'This address is not complete. Open the whole link that you were given.',
    newPassword: 'New password',
    show: 'Show or hide the password',
    set: 'Set the password',
    done: 'The password is set',
    doneAbout: 'Sign in with your e-mail address and this password.',
    changeTitle: 'Password',
    changeAbout: 'Your other browsers are signed out.',
    current: 'Password that you have now',
    glass: 'Break-glass account',
    glassAbout:
      'For when nobody can sign in at the issuer. It administers for half an hour. Every use is recorded, and all administrators and finance approvers are told.',
    glassAct: 'Open it',
    glassWrong: 'The password is wrong.',
    glassOff: 'There is no such account here.',
    glassLocked: 'Too many wrong passwords. This way in is locked for {minutes} min.',
    change: 'Change the password',
    changed: 'The password is changed; your other browsers are signed out.',
  },
  {
    signIn: 'Anmelden',
    email: 'E-Mail-Adresse',
    password: 'Kennwort',
    wrong: 'E-Mail-Adresse oder Kennwort ist falsch.',
    locked: 'Zu viele falsche Kennwörter. Diese Adresse ist für {minutes} min gesperrt.',
    lockedAbout:
      'Wenn Sie Ihr Kennwort vergessen haben, bitten Sie die Administration Ihrer Organisation um einen Link.',
    over: 'Diese Anmeldung hat zu lange gedauert.',
    again: 'Neu beginnen',
    noAnswer: 'Es kam keine Antwort. Versuchen Sie es gleich noch einmal.',
    leading: 'Einen Moment: Die Anmeldung beginnt …',
    forgotten:
      'Kennwort vergessen? Die Administration Ihrer Organisation gibt Ihnen einen Link für ein neues.',
    setTitle: 'Wählen Sie Ihr Kennwort',
    setAbout:
      'Mindestens {least} Zeichen; einige Wörter sind besser als ein kurzes Wort mit Zeichen. Der Link gilt einmal.',
    noCode: 'Diese Adresse ist nicht vollständig. Öffnen Sie den ganzen Link, den Sie bekommen haben.',
    newPassword: 'Neues Kennwort',
    show: 'Kennwort zeigen oder verbergen',
    set: 'Kennwort setzen',
    done: 'Das Kennwort ist gesetzt',
    doneAbout: 'Melden Sie sich mit Ihrer E-Mail-Adresse und diesem Kennwort an.',
    changeTitle: 'Kennwort',
    changeAbout: 'Ihre anderen Browser werden abgemeldet.',
    current: 'Ihr jetziges Kennwort',
    glass: 'Notzugang',
    glassAbout:
      'Für den Fall, dass sich niemand beim Aussteller anmelden kann. Er verwaltet eine halbe Stunde lang. Jede Benutzung wird aufgezeichnet, und alle, die verwalten oder Geld genehmigen, erfahren es.',
    glassAct: 'Öffnen',
    glassWrong: 'Das Kennwort ist falsch.',
    glassOff: 'Einen solchen Zugang gibt es hier nicht.',
    glassLocked: 'Zu viele falsche Kennwörter. Dieser Zugang ist für {minutes} min gesperrt.',
    change: 'Kennwort ändern',
    changed: 'Das Kennwort ist geändert; Ihre anderen Browser sind abgemeldet.',
  },
);

/** The server's least length, so that nobody has to be told by a refusal. */
export const PASSWORD_LEAST = 12;
export const PASSWORD_MOST = 128;
