import { defineMessages } from '../../shared/i18n/messages';

/** What is kept of a request or a claim before it is submitted. */
export const mdfDraftMessages = defineMessages(
  {
    drafts: '{count, plural, one {# draft that is not submitted} other {# drafts that are not submitted}}',
    goOnRequest: 'Go on with the request for {activity}',
    goOnClaim: 'Go on with a claim of {day}',
    anActivity: 'an activity',
    keep: 'Keep as a draft',
    kept: 'Kept as a draft: only your organisation sees it, and it reserves nothing.',
    discard: 'Throw the draft away',
    keptFile: 'Kept with the draft; choose another one to replace it.',
  },
  {
    drafts: '{count, plural, one {# nicht eingereichter Entwurf} other {# nicht eingereichte Entwürfe}}',
    goOnRequest: 'Mit dem Antrag für {activity} weitermachen',
    goOnClaim: 'Mit einer Abrechnung vom {day} weitermachen',
    anActivity: 'eine Maßnahme',
    keep: 'Als Entwurf behalten',
    kept: 'Als Entwurf behalten: Nur Ihre Organisation sieht ihn, und er reserviert nichts.',
    discard: 'Entwurf wegwerfen',
    keptFile: 'Mit dem Entwurf behalten; wählen Sie eine andere Datei, um sie zu ersetzen.',
  },
);
