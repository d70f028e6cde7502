import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ActBar } from '../../../shared/decisions/act-bar';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay, useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { partnerActMessages } from '../acts.messages';
import { partnerQuery, type Partner } from '../api/partners.query';
import { useSignTerms } from '../api/sign-terms.command';
import { termsVersionQuery } from '../api/terms.query';
import { actsOn, wordOf, type PartnerAct } from '../components/partner-acts';
import { usePartnerTabs } from '../components/partner-tabs';
import { SignRole } from '../components/sign-role';
import { PARTNER_DIALOGS } from '../components/standing-dialogs';
import { partnerMessages } from '../partners.messages';

/** C4: the whole partner on one page, as far as the one who looks may see it. */
export const PartnerPage = () => <PartnerOf partnerId={useRecordId('partnerId')} />;

/** @param title what the page is called until the name of the partner is there */
export const PartnerOf = ({ partnerId, title }: Readonly<{ partnerId: string; title?: string }>) => {
  const partner = useQuery(partnerQuery(partnerId));
  if (partner.isPending) return <Loading rows={8} title={title} />;
  if (partner.isError)
    return <Failure error={partner.error} title={title} onRetry={() => void partner.refetch()} />;
  return <PartnerRecord partner={partner.data} />;
};

const PartnerRecord = ({ partner }: Readonly<{ partner: Partner }>) => {
  const say = useText(partnerMessages);
  const { organisation } = useMe();
  return (
    <RecordPage
      back={organisation.kind === 'vendor' ? { to: '/partners', label: say('back') } : undefined}
      title={partner.name}
      number={partner.code}
      called={partner.name}
      status={partner.status !== undefined && <StatusWord status={wordOf(partner.status)} />}
      actions={
        <>
          <Sign partner={partner} />
          <SignRole partner={partner} />
          <Acts partner={partner} />
        </>
      }
      aside={null}
    >
      <RecordTabs tabs={usePartnerTabs(partner)} />
    </RecordPage>
  );
};

const Sign = ({ partner }: Readonly<{ partner: Partner }>) => {
  const say = useText(partnerMessages);
  const { organisation } = useMe();
  const signs = useMay()('partner.admin', 'distributor.admin') && organisation.id === partner.id;
  const [open, setOpen] = useKept('partners.Sign.open', false);
  const onClose = (): void => setOpen(false);
  const command = useSignTerms(partner, onClose);
  const maySign = signs && (partner.status === 'terms_pending' || partner.status === 'active');
  const { data: version } = useQuery({ ...termsVersionQuery(partner.programmeId ?? ''), enabled: maySign });
  // Who is active signs again when a new version is in force.
  if (!maySign || version === undefined || (partner.termsVersion ?? 0) >= version) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('signTerms')}</Button>
      {open && (
        <DecisionDialog
          {...{ onClose, command }}
          {...decisionWords(say, 'signTerms', { name: partner.name, version })}
          onAct={() => command.run(version)}
        />
      )}
    </>
  );
};

const Acts = ({ partner }: Readonly<{ partner: Partner }>) => {
  const say = useText(partnerActMessages);
  const acts = actsOn(partner, useMe().roles);
  const [open, setOpen] = useKept<PartnerAct>('partners.Acts.open');
  const Dialog = open === undefined ? undefined : PARTNER_DIALOGS[open];
  return (
    <>
      <ActBar acts={acts.map((name) => ({ name, label: say(name) }))} onAct={setOpen} />
      {Dialog !== undefined && <Dialog partner={partner} onClose={() => setOpen(undefined)} />}
    </>
  );
};
