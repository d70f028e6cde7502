import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const IDENTITY_IN_GERMAN: GermanForms = {
  distributor: 'Distributor',
  '{0} is not a role of this person’s organisation.': '{0} ist keine Rolle der Organisation dieser Person.',
  'An auditor’s grant has a last day.':
    'Die Berechtigung einer Prüferin oder eines Prüfers hat einen letzten Tag.',
  'The last day of the grant.': 'Der letzte Tag der Berechtigung.',
  'The last day has passed.': 'Der letzte Tag ist vorbei.',
  'At most {0} ids are asked for at once.': 'Auf einmal wird nach höchstens {0} Kennungen gefragt.',
  'This person was disabled.': 'Diese Person wurde gesperrt.',
  'No passwords are kept here: people sign in elsewhere.':
    'Hier werden keine Kennwörter geführt: Man meldet sich anderswo an.',
  'No e-mail address is known to sign in with. Invite the person instead.':
    'Es ist keine E-Mail-Adresse zum Anmelden bekannt. Laden Sie die Person stattdessen ein.',
  'This link was used, or a newer one was made. Ask for another one.':
    'Dieser Link wurde benutzt, oder es gibt einen neueren. Bitten Sie um einen anderen.',
  'It could be used until {0}.': 'Benutzt werden konnte er bis {0}.',
  'This identity was admitted before.': 'Diese Identität wurde schon zugelassen.',
  'The vendor, and nobody else, has the organisation id `vendor`.':
    'Der Hersteller, und niemand sonst, hat die Organisation `vendor`.',
  'This is not the id of a {0}.': 'Das ist keine Kennung der Art {0}.',
  'Scopes are for machines; a person has roles.': 'Scopes sind für Maschinen; ein Mensch hat Rollen.',
  'Nobody grants a role to themselves.': 'Niemand erteilt sich selbst eine Rolle.',
  'This person does not hold that role.': 'Diese Person hat diese Rolle nicht.',
  'A group gives that role: end its mapping, or take the person out of it.':
    'Diese Rolle gibt eine Gruppe: Beenden Sie ihre Zuordnung, oder nehmen Sie die Person aus der Gruppe.',
  'The break-glass account administers while it is open, and has no role.':
    'Der Notzugang verwaltet, solange er offen ist, und hat keine Rolle.',
  'The password is wrong.': 'Das Kennwort ist falsch.',
  'Enter the password.': 'Geben Sie das Kennwort ein.',
  'Too many wrong passwords: this way in is locked for {0} minutes.':
    'Zu viele falsche Kennwörter: Dieser Zugang ist für {0} Minuten gesperrt.',
  'break-glass account used at {0}, open until {1}': 'Notzugang benutzt am {0}, offen bis {1}',
  'Groups are mapped': 'Gruppen werden zugeordnet',
  'Mappings are ended': 'Zuordnungen werden beendet',
  'You are in this group yourself: somebody who is not maps it.':
    'Sie sind selbst in dieser Gruppe: Zuordnen kann sie nur, wer es nicht ist.',
  'This group is mapped to this role already.': 'Diese Gruppe ist dieser Rolle schon zugeordnet.',
  'Nobody else would administer the organisation any more.':
    'Niemand sonst würde die Organisation noch verwalten.',
  'The last administrator stays.': 'Die letzte Administratorin oder der letzte Administrator bleibt.',
  'Revoke the administrator’s role first.': 'Entziehen Sie zuerst die Rolle der Administration.',
  'Nobody removes themselves: another administrator does.':
    'Niemand entfernt sich selbst: Das tut eine andere Administratorin oder ein anderer Administrator.',
  'The last administrator of an organisation stays.':
    'Die letzte Administratorin oder der letzte Administrator einer Organisation bleibt.',
  'Remove the person first: who works here has a name.':
    'Entfernen Sie die Person zuerst: Wer hier arbeitet, hat einen Namen.',
  'People are invited': 'Menschen werden eingeladen',
  'People are invited to the organisation of whoever invites them.':
    'Man lädt in die eigene Organisation ein.',
  'Leave it out, or name your own organisation.':
    'Lassen Sie es weg oder nennen Sie Ihre eigene Organisation.',
  'You have access already; an invitation is for somebody new.':
    'Sie haben schon Zugang; eine Einladung ist für jemanden, der neu ist.',
  'It could be accepted until {0}.': 'Angenommen werden konnte sie bis {0}.',
  'This invitation was withdrawn, or accepted before. Ask for another one.':
    'Diese Einladung wurde zurückgezogen oder schon angenommen. Bitten Sie um eine andere.',
  'A session acts from the portal at {0} only. Programs send a bearer token instead.':
    'Eine Sitzung handelt nur vom Portal unter {0} aus. Programme senden stattdessen ein Bearer-Token.',
  'partner rep, Alder Integrators': 'Vertrieb beim Partner, Alder Integrators',
  'partner admin, Alder Integrators': 'Verwaltung beim Partner, Alder Integrators',
  'partner rep, Boreal Networks': 'Vertrieb beim Partner, Boreal Networks',
  'partner admin, Boreal Networks': 'Verwaltung beim Partner, Boreal Networks',
  'partner admin, Falkenberg, paid in EUR': 'Verwaltung beim Partner, Falkenberg, bezahlt in EUR',
  'provider admin, Norrsken Managed Networks': 'Verwaltung beim Anbieter, Norrsken Managed Networks',
  'distributor, Meridian Distribution': 'Distributor, Meridian Distribution',
  'distributor, Nordlicht Distribution': 'Distributor, Nordlicht Distribution',
  'channel manager': 'Channel-Manager',
  'lead, approves rules': 'Leitung, genehmigt Regeln',
  'second lead': 'zweite Leitung',
  'decides what Carol assessed or decided before: the year of an Operate Specialist, a review after its appeal':
    'entscheidet, was Carol beurteilt oder schon entschieden hat: das Jahr eines Operate Specialist, eine Überprüfung nach dem Einspruch',
  'finance analyst': 'Finanzwesen, bereitet vor',
  'finance approver': 'Finanzwesen, genehmigt',
  'finance approver, the second signature': 'Finanzwesen, die zweite Unterschrift',
  'programme author': 'schreibt das Programm',
  'auditor, to 31 Dec': 'Prüfung, bis 31. Dezember',
  'administrator; no money': 'Administration; kein Geld',
  'no role: proof that the walls hold': 'keine Rolle: zeigt, dass die Wände halten',
  'Meridian’s own system, by client credentials': 'Meridians eigenes System, mit Zugangsdaten für Programme',
  'registers deals with their parts and answers quotes; only what is Alder’s':
    'registriert Deals mit ihren Teilen und beantwortet Angebote; nur was Alder gehört',
  'accepts Alder’s statements, asks for marketing money, invites colleagues and proposes the bank account':
    'nimmt Alders Abrechnungen an, beantragt Marketinggeld, lädt Kolleginnen und Kollegen ein und schlägt das Bankkonto vor',
  'registers deals too, and learns that one overlaps, but never whose it is':
    'registriert ebenfalls Deals und erfährt, dass sich einer überschneidet, aber nie mit wem',
  'sees Boreal’s statements and payments, and nothing of Alder':
    'sieht Boreals Abrechnungen und Zahlungen und nichts von Alder',
  'sees statements and payments in euros, and what Falkenberg’s level asks for':
    'sieht Abrechnungen und Zahlungen in Euro und was Falkenbergs Stufe verlangt',
  'has orders checked and reports due as a provider of services':
    'lässt Bestellungen prüfen und meldet, was von einem Diensteanbieter erwartet wird',
  'quotes at the approved price, reports sales as a file and looks after his lines; never sees a reward':
    'bietet zum genehmigten Preis an, meldet Verkäufe als Datei und kümmert sich um seine Zeilen; sieht nie eine Vergütung',
  'does the same for the deals that name Nordlicht': 'tut dasselbe für die Deals, die Nordlicht nennen',
  'decides deals, prices and marketing claims by due time, for the partners that are his to look after':
    'entscheidet Deals, Preise und Marketingnachweise nach Fälligkeit, für die Partner, die er betreut',
  'decides conflicts and what is above the manager’s limit, and approves versions of the programme':
    'entscheidet Konflikte und was über der Grenze der Betreuung liegt und genehmigt Fassungen des Programms',
  'calculates the quarter, submits it and prepares payments; may not approve what she prepared':
    'berechnet das Quartal, reicht es ein und bereitet Zahlungen vor; genehmigt nicht, was sie vorbereitet hat',
  'approves runs, adjustments, bank details and payments, and locks the quarter':
    'genehmigt Läufe, Anpassungen, Bankdaten und Zahlungen und schließt das Quartal ab',
  'signs second where an amount is above the threshold':
    'unterschreibt als Zweiter, wo ein Betrag über der Schwelle liegt',
  'drafts versions of the programme and simulates them; somebody else approves':
    'entwirft Fassungen des Programms und spielt sie durch; genehmigt werden sie von jemand anderem',
  'reads every event, balance and list, as of any moment; changes nothing':
    'liest jedes Ereignis, jeden Saldo und jede Liste, zu jedem Zeitpunkt; ändert nichts',
  'invites people, grants roles and looks after jobs and read models; sees no amount':
    'lädt Personen ein, erteilt Rollen und kümmert sich um Aufträge und Lesemodelle; sieht keinen Betrag',
  'can sign in and sees nothing: somebody has to grant a role first':
    'kann sich anmelden und sieht nichts: Erst muss jemand eine Rolle erteilen',
  'sends sales reports and reads deals by the API': 'sendet Verkaufsmeldungen und liest Deals über die API',
  'The issuer’s keys cannot be had now.': 'Die Schlüssel des Ausstellers sind gerade nicht zu haben.',
  'Your session has ended. Sign in again.': 'Ihre Sitzung ist beendet. Melden Sie sich neu an.',
  'Send a bearer token.': 'Senden Sie ein Bearer-Token.',
  'This identity is not admitted here.': 'Diese Identität ist hier nicht zugelassen.',
  'Nobody may do this.': 'Das darf niemand.',
  'This is not the code of an invitation.': 'Das ist nicht der Code einer Einladung.',
  'Copy the whole code that you were given.': 'Kopieren Sie den ganzen Code, den Sie bekommen haben.',
  'Too many wrong passwords: this address is locked for {0} minutes. An administrator’s link for a new password opens it at once.':
    'Zu viele falsche Kennwörter: Diese Adresse ist für {0} Minuten gesperrt. Ein Link der Administration für ein neues Kennwort öffnet sie sofort.',
  'Use more different characters: a few that repeat are guessed at once.':
    'Benutzen Sie mehr verschiedene Zeichen: Wenige, die sich wiederholen, sind sofort erraten.',
  'Use something else than your e-mail address.': 'Benutzen Sie etwas anderes als Ihre E-Mail-Adresse.',
  'The people of the demo have no passwords.': 'Die Personen der Demo haben keine Kennwörter.',
  'People sign in at the issuer of this installation: passwords are set and changed there.':
    'Man meldet sich beim Aussteller dieser Installation an: Dort werden Kennwörter gesetzt und geändert.',
  'This is not the password that you have now.': 'Das ist nicht Ihr jetziges Kennwort.',
  'Enter the password that you signed in with.':
    'Geben Sie das Kennwort ein, mit dem Sie sich angemeldet haben.',
  'This link was used. Ask for another one.': 'Dieser Link wurde benutzt. Bitten Sie um einen anderen.',
  'This invitation was accepted before: sign in.':
    'Diese Einladung wurde schon angenommen: Melden Sie sich an.',
  'This is not a code that sets a password.': 'Das ist kein Code, mit dem man ein Kennwort setzt.',
  'Open the whole link that you were given.': 'Öffnen Sie den ganzen Link, den Sie bekommen haben.',
  'Somebody else signs in with this e-mail address. Ask for an invitation to another one.':
    'Mit dieser E-Mail-Adresse meldet sich jemand anderes an. Bitten Sie um eine Einladung an eine andere.',
  'E-mail or password is wrong.': 'E-Mail oder Kennwort ist falsch.',
  'This sign-in took too long, or was finished. Begin again.':
    'Diese Anmeldung dauerte zu lange, oder sie war beendet. Beginnen Sie noch einmal.',
  'Enter your e-mail address and your password.': 'Geben Sie Ihre E-Mail-Adresse und Ihr Kennwort ein.',
  'first start': 'der erste Start',
  'groups said at the sign-in': 'Gruppen, die bei der Anmeldung genannt wurden',
  'This is no access token.': 'Das ist kein Zugangstoken.',
  'The token is not valid here, or no longer.': 'Das Token gilt hier nicht, oder nicht mehr.',
  'The token names nobody.': 'Das Token benennt niemanden.',
  'record has 1 to {0} characters.': 'record hat 1 bis {0} Zeichen.',
  'an address such as petra.lind@alder.example': 'eine Adresse wie petra.lind@alder.example',
};
