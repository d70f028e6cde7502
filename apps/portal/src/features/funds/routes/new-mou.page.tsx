import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { PartnerSelect } from '../../../shared/organisations/partner-select';
import { choicesQuery } from '../../../shared/programme/choices.query';
import { Failure, Loading } from '../../../shared/ui/states';
import { tryMou, useProposeMou } from '../api/mou-commands';
import { MouForm } from '../components/mou-form';
import { EMPTY_TERMS } from '../components/mou-terms';
import { mouMessages } from '../mou.messages';

/** P16: the first version of an agreement. */
export const NewMouPage = () => {
  const title = useText(mouMessages)('propose');
  const choices = useQuery(choicesQuery);
  if (choices.isPending) return <Loading rows={8} title={title} />;
  if (choices.isError)
    return <Failure error={choices.error} title={title} onRetry={() => void choices.refetch()} />;
  return <Proposal currency={choices.data.currency} />;
};

const Proposal = ({ currency }: Readonly<{ currency: string }>) => {
  const say = useText(mouMessages);
  const navigate = useNavigate();
  const [partnerId, setPartnerId] = useKept('funds.Proposal.partnerId', '');
  const command = useProposeMou(({ id }) => void navigate({ to: `/mous/${id}` }));
  return (
    <MouForm
      title={say('propose')}
      about={say('proposeAbout')}
      back={{ to: '/mous', label: say('backToMous') }}
      begins={EMPTY_TERMS}
      currency={currency}
      ready={partnerId !== ''}
      onTry={(terms) => tryMou({ partnerId, ...terms })}
      command={{ ...command, run: (terms) => command.run({ partnerId, ...terms }) }}
    >
      <PartnerSelect value={partnerId} onChange={setPartnerId} />
    </MouForm>
  );
};
