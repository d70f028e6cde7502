import { useText } from '../../../shared/i18n/locale';
import { NextBand } from '../../../shared/insights/next-band';
import { RecordHistory } from '../../../shared/records/record-history';
import type { RecordTab } from '../../../shared/records/record-tabs';
import { useMay, type Role } from '../../../shared/session/session';
import { partnerActMessages } from '../acts.messages';
import { partnerHistory, type Partner } from '../api/partners.query';
import { levelMessages } from '../level.messages';
import { notesMessages } from '../notes.messages';
import { partnerMessages } from '../partners.messages';
import { scorecardMessages } from '../scorecard.messages';
import { Benefits } from './benefits';
import { Clocks } from './clocks';
import { Corrections } from './corrections';
import { Forecast } from './forecast';
import { GapList } from './gap-list';
import { Notes } from './notes';
import { PartnerDeals } from './partner-deals';
import { PartnerFunds, PartnerPeople, PartnerStatements } from './partner-money';
import { Points } from './points';
import { Records } from './records';
import { Requirements } from './requirements';
import { Scorecard } from './scorecard';
import { useIsOperateSpecialist } from './use-operate-specialist';
import { Standing } from './standing';

const VENDOR: readonly Role[] = [
  'channel.manager',
  'channel.lead',
  'finance.analyst',
  'finance.approver',
  'auditor',
];
/** Who of the vendor reads statements. */
const FINANCE: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];
/** Who may know what the partner earns, in money and in points. */
const EARNINGS: readonly Role[] = [...VENDOR, 'partner.finance', 'partner.admin'];

/** What there is of a partner, for whoever looks: a role does not see the tab of what it may not read. */
export const usePartnerTabs = (partner: Partner): readonly RecordTab[] => {
  const say = useText(partnerMessages);
  const word = useText(levelMessages);
  const act = useText(partnerActMessages);
  const card = useText(scorecardMessages);
  const note = useText(notesMessages);
  const may = useMay();
  const isSpecialist = useIsOperateSpecialist(partner);
  const { id } = partner;
  const judged = partner.kind !== 'distributor' && partner.status === 'active';
  const tab = (shown: boolean, one: RecordTab): readonly RecordTab[] => (shown ? [one] : []);
  return [
    { name: 'overview', label: say('overview'), content: <Standing partner={partner} /> },
    ...tab(judged, { name: 'gaps', label: word('gaps'), content: <GapList partnerId={id} /> }),
    ...tab(judged, {
      ...{ name: 'requirements', label: say('requirements'), content: <Requirements partnerId={id} /> },
    }),
    ...tab(judged, { name: 'forecast', label: word('forecast'), content: <Forecast partnerId={id} /> }),
    ...tab(judged && may('partner.admin', 'channel.manager', 'channel.lead', 'auditor'), {
      ...{ name: 'clocks', label: word('clocks'), content: <Clocks partnerId={id} /> },
    }),
    ...tab(judged, { name: 'benefits', label: word('benefits'), content: <Benefits partnerId={id} /> }),
    ...tab(judged && isSpecialist, {
      ...{ name: 'scorecard', label: card('scorecard'), content: <Scorecard partnerId={id} /> },
    }),
    ...tab(judged && may(...EARNINGS), {
      ...{ name: 'nextBand', label: word('nextBand'), content: <NextBand partnerId={id} /> },
    }),
    ...tab(judged && may(...VENDOR), {
      ...{ name: 'deals', label: say('deals'), content: <PartnerDeals partnerId={id} /> },
    }),
    ...tab(partner.kind !== 'distributor' && may(...FINANCE), {
      ...{ name: 'rewards', label: note('statements'), content: <PartnerStatements partnerId={id} /> },
    }),
    ...tab(partner.kind !== 'distributor' && may(...VENDOR), {
      ...{ name: 'funds', label: note('funds'), content: <PartnerFunds partnerId={id} /> },
    }),
    ...tab(may('channel.manager', 'channel.lead', 'auditor'), {
      ...{ name: 'people', label: note('people'), content: <PartnerPeople partnerId={id} /> },
    }),
    ...tab(may(...VENDOR), { name: 'notes', label: note('notes'), content: <Notes partnerId={id} /> }),
    ...tab(judged && may(...EARNINGS), {
      ...{ name: 'points', label: say('points'), content: <Points partnerId={id} /> },
    }),
    ...tab(judged && (may(...VENDOR) || may('partner.admin')), {
      ...{ name: 'records', label: act('records'), content: <Records partner={partner} /> },
    }),
    ...tab(may(...VENDOR), {
      ...{ name: 'corrections', label: say('corrections'), content: <Corrections partner={partner} /> },
    }),
    { name: 'history', label: say('history'), content: <RecordHistory of={partnerHistory(id)} /> },
  ];
};
