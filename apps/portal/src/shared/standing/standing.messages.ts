import { defineMessages } from '../i18n/messages';

/** How a partner stands to what a level asks for. */
export const standingMessages = defineMessages(
  {
    requirement: 'Requirement',
    have: 'Has',
    need: 'Needs',
    state: 'State',
    state_met: 'Met',
    state_met_in_grace: 'Met for a while',
    state_not_judged_before: 'Not judged yet',
    state_unmet: 'Not met',
    'place_next-up': 'the next level',
    place_held: 'held now',
    place_below: 'below',
    until: 'Until',
  },
  {
    requirement: 'Anforderung',
    have: 'Hat',
    need: 'Braucht',
    state: 'Stand',
    state_met: 'Erfüllt',
    state_met_in_grace: 'Für eine Weile erfüllt',
    state_not_judged_before: 'Noch nicht beurteilt',
    state_unmet: 'Nicht erfüllt',
    'place_next-up': 'die nächste Stufe',
    place_held: 'hält er jetzt',
    place_below: 'darunter',
    until: 'Bis',
  },
);
