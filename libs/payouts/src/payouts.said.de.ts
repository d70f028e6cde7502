import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const PAYOUTS_IN_GERMAN: GermanForms = {
  'There is no such record.': 'Einen solchen Datensatz gibt es nicht.',
  refused: 'verweigert',
  pending: 'offen',
  confirmed: 'bestätigt',
  cancelled: 'abgebrochen',
  released: 'freigegeben',
  '{0} has a holder of 1 to {1} characters that banks can write.':
    '{0}: Kontoinhaber sind 1 bis {1} Zeichen, die Banken schreiben können.',
  'The account': 'Das Konto',
  '{0} has an IBAN of wrong length or check digits.': '{0}: Länge oder Prüfziffern der IBAN stimmen nicht.',
  '{0} is not reached by SEPA in {1}: its bank is named by a BIC.':
    '{0} ist in {1} nicht über SEPA erreichbar: Die Bank wird mit einem BIC genannt.',
  '{0} has a BIC of a wrong form.': '{0}: Die Form des BIC stimmt nicht.',
  '{0} has a BIC and an IBAN of two countries.': '{0}: BIC und IBAN gehören zu zwei Ländern.',
  'currency that is paid': 'eine Währung, in der gezahlt wird',
  'No account waits for approval.': 'Kein Konto wartet auf eine Genehmigung.',
  'Bank details are approved': 'Bankdaten werden genehmigt',
  'Who proposed an account does not approve it.': 'Wer ein Konto vorgeschlagen hat, genehmigt es nicht.',
  'The tax status of the payee is not complete.': 'Der Steuerstatus ist nicht vollständig.',
  'Batch {0} is {1}.': 'Der Auszahlungslauf {0} ist {1}.',
  drafting: 'im Entwurf',
  exported: 'ausgegeben',
  'partly failed': 'zum Teil fehlgeschlagen',
  reconciled: 'abgeglichen',
  'The debtor’s IBAN is not valid.': 'Die IBAN des Auftraggebers ist nicht gültig.',
  'The debtor’s BIC is not valid.': 'Der BIC des Auftraggebers ist nicht gültig.',
  'The payee of {0}': 'Der Empfänger von {0}',
  'SEPA transfers are in euro.': 'SEPA-Überweisungen sind in Euro.',
  'A file has one currency.': 'Eine Datei hat eine Währung.',
  'A transfer is above zero and at most 999,999,999.99.':
    'Eine Überweisung liegt über null und bei höchstens 999.999.999,99.',
  'The transfers do not add up to the total.': 'Die Überweisungen ergeben nicht die Summe.',
  'Ids are unique, have at most 35 characters and no stray slash.':
    'Kennungen sind eindeutig, haben höchstens 35 Zeichen und keinen falschen Schrägstrich.',
  'A name has 1 to {0} characters of the banks.': 'Ein Name hat 1 bis {0} Zeichen der Banken.',
  'A text has 1 to {0} characters of the banks.': 'Ein Text hat 1 bis {0} Zeichen der Banken.',
  'The execution day {0} has passed; cancel the batch.':
    'Der Tag der Ausführung, {0}, ist vorbei; brechen Sie den Lauf ab.',
  'No bank pays {0} on {1}; cancel the batch.': 'Keine Bank zahlt {0} am {1}; brechen Sie den Lauf ab.',
  'Payments are approved': 'Zahlungen werden genehmigt',
  'Who had a hand in a batch does not approve it.':
    'Wer an einem Auszahlungslauf mitgewirkt hat, genehmigt ihn nicht.',
  'The amount needs two approvers; the same person counts once.':
    'Der Betrag braucht zwei Genehmigungen; dieselbe Person zählt einmal.',
  'No approved table has the rate of {0} for {1} on the day of each approval.':
    'Keine genehmigte Tabelle hat am Tag jeder Genehmigung den Kurs von {0} nach {1}.',
  '{0} is on hold: {1}': '{0} ist angehalten: {1}',
  '{0}, the payee of {1}, is suspended. Cancel the batch and draft anew: it is left out.':
    '{0}, Zahlungsempfänger von {1}, ist ausgesetzt. Brechen Sie den Lauf ab und entwerfen Sie ihn neu: Dort bleibt der Betrag draußen.',
  'The payee of {0} has another account since the batch was submitted; cancel it and draft anew.':
    'Für {0} gibt es seit dem Einreichen ein anderes Konto; brechen Sie den Lauf ab und entwerfen Sie ihn neu.',
  'Count or sum of the file differ from the approved batch.':
    'Anzahl oder Summe der Datei weichen vom genehmigten Lauf ab.',
  'The file would differ from the one exported before.':
    'Die Datei wäre eine andere als die schon ausgegebene.',
  'The batch exists.': 'Den Auszahlungslauf gibt es schon.',
  'Some of what the batch is to pay is not payable.': 'Manches, was gezahlt werden soll, ist nicht zahlbar.',
  'Nobody can be paid in this currency now.': 'In dieser Währung ist jetzt niemand zu bezahlen.',
  'A payee has a balance of zero or less.': 'Ein Stand liegt bei null oder darunter.',
  '{0} payees and {1} who are left out are more than one batch in another currency can record. Name the records to be paid, up to 500 at a time.':
    '{0} Empfänger und {1}, die draußen bleiben, sind mehr, als ein Auszahlungslauf in anderer Währung aufnehmen kann. Nennen Sie die Datensätze, die zu bezahlen sind, bis zu 500 auf einmal.',
  'Nobody can be paid in this currency any more.': 'In dieser Währung ist niemand mehr zu bezahlen.',
  'Payment {0} is unclear; reconcile the batch.': 'Zahlung {0} ist ungeklärt; gleichen Sie den Lauf ab.',
  'Say what became of payment {0}.': 'Sagen Sie, was aus der Zahlung {0} wurde.',
  'The batch has no payment {0}.': 'Der Lauf hat keine Zahlung {0}.',
  'Say why payment {0} is {1}.': 'Sagen Sie, warum die Zahlung {0} {1} ist.',
  'Payment {0} is paid; if the bank took it back, record it as returned.':
    'Zahlung {0} ist ausgeführt; nahm die Bank sie zurück, erfassen Sie sie als zurückgegeben.',
  'Payment {0} is {1} already.': 'Zahlung {0} ist schon {1}.',
  sent: 'gesendet',
  reserved: 'reserviert',
  'Say why the item is held or released.': 'Sagen Sie, warum der Posten angehalten oder freigegeben wird.',
  'The batch has no such item.': 'Der Lauf hat keinen solchen Posten.',
  'Who holds an item does not release it.': 'Wer einen Posten anhält, gibt ihn nicht frei.',
  'Say why the batch is cancelled.': 'Sagen Sie, warum der Lauf abgebrochen wird.',
  'An analyst and an approver cancel together; the other has to agree.':
    'Abgebrochen wird gemeinsam, von Vorbereitung und Genehmigung; die andere Seite muss zustimmen.',
  'The balance of {0} {1} is below the minimum of {2}; it is carried.':
    'Der Stand von {0} {1} liegt unter dem Mindestbetrag von {2}; er wird übertragen.',
  'Its enrolment is suspended: the amount waits until it is reinstated.':
    'Die Aufnahme ist ausgesetzt: Der Betrag wartet, bis die Organisation wieder teilnimmt.',
  'There is no approved account.': 'Es gibt kein genehmigtes Konto.',
  'The payee is paid in {0}.': 'Gezahlt wird in {0}.',
  'The tax status is not complete.': 'Der Steuerstatus ist nicht vollständig.',
  'Some of it is in another payment.': 'Ein Teil davon ist in einer anderen Zahlung.',
  'Some of it is no longer payable.': 'Ein Teil davon ist nicht mehr zahlbar.',
  'There is no approved account in {0}.': 'In {0} gibt es kein genehmigtes Konto.',
  'The account is payable from {0}.': 'Das Konto ist ab {0} zahlbar.',
  'A source has not yet reserved its part; try again shortly.':
    'Eine Quelle hat ihren Teil noch nicht reserviert; versuchen Sie es gleich noch einmal.',
  'There is no such batch.': 'Einen solchen Auszahlungslauf gibt es nicht.',
  'It is in another currency.': 'Das ist in einer anderen Währung.',
  'It is not yet payable.': 'Das ist noch nicht zahlbar.',
  'It is above what a year bears without the tax form of its payee.':
    'Das liegt über dem, was ein Jahr ohne das Steuerformular der Person verträgt.',
  'It is in another payment.': 'Das ist in einer anderen Zahlung.',
  'Nothing of it is left to pay.': 'Davon ist nichts mehr zu zahlen.',
  source: 'eine Quelle',
  'The payee of {0} was erased, and the account with them: the file cannot be written again.':
    'Die Angaben zu {0} wurden vergessen, mit ihnen das Konto: Die Datei lässt sich nicht noch einmal schreiben.',
  'The file would differ from the one exported.': 'Die Datei wäre eine andere als die ausgegebene.',
  'format takes {0}.': 'format ist eines von {0}.',
  'Not one of these.': 'Keins von diesen.',
  'Account in {0}{1}': 'Konto in {0}{1}',
  ' {0} in {1}': ' {0} auf {1}',
  'that ends': 'endend',
  ending: 'endend',
  'Payments in {0}': 'Zahlungen in {0}',
  'The programme shows what an organisation may expect to its finance people and administrators only.':
    'Das Programm zeigt nur Finanzleuten und Administratoren, was eine Organisation erwarten darf.',
};
