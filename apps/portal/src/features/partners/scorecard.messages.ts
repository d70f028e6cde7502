import { defineMessages } from '../../shared/i18n/messages';

/** How an Operate Specialist did in a quarter, criterion by criterion. */
export const scorecardMessages = defineMessages(
  {
    scorecard: 'Scorecard',
    title: 'Scorecard of {quarter}',
    quarter: 'Quarter',
    state_pass: 'passed',
    state_fail: 'failed',
    state_not_measured: 'not measured yet',
    total: 'All that is scored: {state}. By version {version} of the programme.',
    criterion: 'Criterion',
    state: 'State',
    have: 'Has',
    need: 'Needs',
    why: 'Why',
    reported: 'reported, not scored',
    yes: 'yes',
    no: 'no',
  },
  {
    scorecard: 'Leistungskarte',
    title: 'Leistungskarte für {quarter}',
    quarter: 'Quartal',
    state_pass: 'bestanden',
    state_fail: 'nicht bestanden',
    state_not_measured: 'noch nicht gemessen',
    total: 'Alles, was gewertet wird: {state}. Nach Fassung {version} des Programms.',
    criterion: 'Kriterium',
    state: 'Stand',
    have: 'Hat',
    need: 'Braucht',
    why: 'Warum',
    reported: 'berichtet, nicht gewertet',
    yes: 'ja',
    no: 'nein',
  },
);
