import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useRecordId } from '../../../shared/records/record-id';
import { useTitlePart } from '../../../shared/ui/page-title';
import { Failure, Loading } from '../../../shared/ui/states';
import { tryRevision, useReviseMou } from '../api/mou-commands';
import { mouQuery, type Mou } from '../api/mous.query';
import { MouForm } from '../components/mou-form';
import { termsOf } from '../components/mou-terms';
import { mouMessages } from '../mou.messages';

/** P16: the next version of an agreement, from what stands. */
export const ReviseMouPage = () => {
  const mou = useQuery(mouQuery(useRecordId('mouId')));
  if (mou.isPending) return <Loading rows={8} />;
  if (mou.isError) return <Failure error={mou.error} onRetry={() => void mou.refetch()} />;
  return <Revision mou={mou.data} />;
};

const Revision = ({ mou }: Readonly<{ mou: Mou }>) => {
  const say = useText(mouMessages);
  const navigate = useNavigate();
  const to = `/mous/${mou.id}`;
  useTitlePart('record', mou.number);
  return (
    <MouForm
      title={say('reviseTitle', { number: mou.number })}
      about={say('reviseAbout')}
      back={{ to, label: mou.number }}
      begins={termsOf(mou)}
      currency={mou.balance.granted.currency}
      onTry={(terms) => tryRevision(mou, terms)}
      command={useReviseMou({ mou, onDone: () => void navigate({ to }) })}
    />
  );
};
