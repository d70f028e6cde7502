import { useQuery } from '@tanstack/react-query';
import { ActBar } from '../../../shared/decisions/act-bar';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useKeys } from '../../../shared/keys/keys';
import { useRefusalText } from '../../../shared/refusals/refusal-text';
import { useMe } from '../../../shared/session/session';
import { approvalTrialQuery } from '../api/approval-trial.query';
import type { Deal } from '../api/deal.query';
import { reviewMessages } from '../review.messages';
import { DECISION_DIALOGS } from './decision-dialogs';
import { decisionsOn, type Decision } from './decisions';

const KEYS: Readonly<Record<string, Decision>> = { a: 'approve', r: 'reject', i: 'ask' };

/** The decisions on a deal that whoever looks can take; why one is not possible now stands at its button. */
export const DecisionBar = ({ deal, keys = false }: Readonly<{ deal: Deal; keys?: boolean }>) => {
  const say = useText(reviewMessages);
  const sentence = useRefusalText();
  const { roles } = useMe();
  const decisions = decisionsOn(deal, roles);
  const trial = useQuery({ ...approvalTrialQuery(deal), enabled: decisions.includes('approve') });
  const [open, setOpen] = useKept<Decision>('deals.DecisionBar.open');
  const refusal = trial.data !== undefined && 'refusal' in trial.data ? trial.data.refusal : undefined;
  const refused = refusal?.code === undefined ? undefined : sentence(refusal.code);
  const isOpen = (decision: Decision): boolean =>
    decisions.includes(decision) && !(decision === 'approve' && refused !== undefined);
  useKeys(
    keys
      ? Object.fromEntries(
          Object.entries(KEYS).flatMap(([key, decision]) =>
            isOpen(decision) ? [[key, () => setOpen(decision)] as const] : [],
          ),
        )
      : {},
  );
  const Dialog = open === undefined ? undefined : DECISION_DIALOGS[open];
  return (
    <>
      <ActBar
        acts={decisions.map((name, at) => ({
          name,
          label: say(name),
          main: at === 0,
          closed: name === 'approve' ? refused : undefined,
        }))}
        onAct={setOpen}
      />
      {Dialog !== undefined && <Dialog deal={deal} onClose={() => setOpen(undefined)} />}
    </>
  );
};
