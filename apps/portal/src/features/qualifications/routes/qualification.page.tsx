import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ActBar } from '../../../shared/decisions/act-bar';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { PartnerLink } from '../../../shared/organisations/partner-link';
import { Facts } from '../../../shared/records/facts';
import { HistorySection } from '../../../shared/records/history-section';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { qualificationHistory, qualificationQuery, type Qualification } from '../api/qualifications.query';
import { actsOn, statusOf, type QualificationAct } from '../components/qualification-acts';
import { QUALIFICATION_DIALOGS } from '../components/qualification-dialogs';
import { Assessments, Breaches, Decision, Lacking } from '../components/qualification-sections';
import { qualificationMessages } from '../qualifications.messages';
import { useCertificationName } from './qualifications.page';

/** C10, P12: one qualification: what was assessed, what is missing, what was signed, decided and flagged. */
export const QualificationPage = () => {
  const qualification = useQuery(qualificationQuery(useRecordId('qualificationId')));
  if (qualification.isPending) return <Loading rows={8} />;
  if (qualification.isError)
    return <Failure error={qualification.error} onRetry={() => void qualification.refetch()} />;
  return <QualificationRecord qualification={qualification.data} />;
};

const QualificationRecord = ({ qualification }: Readonly<{ qualification: Qualification }>) => {
  const say = useText(qualificationMessages);
  const nameOf = useOrganisationName();
  const certificationName = useCertificationName();
  const partner = nameOf(qualification.partnerId);
  const { contract } = qualification;
  return (
    <RecordPage
      back={{ to: '/qualifications', label: say('backToQualifications') }}
      title={say('qualificationOf', { partner })}
      number={certificationName(qualification.certification)}
      called={say('qualificationOf', { partner })}
      status={<StatusWord status={statusOf(qualification)} />}
      actions={<Acts qualification={qualification} />}
      aside={null}
    >
      <Stack gap="lg">
        <Facts
          of={[
            [say('partner'), <PartnerLink key="partner" of={qualification.partnerId} />],
            [say('appliedOn'), <Day key="applied" of={qualification.appliedOn} />],
            [say('application'), String(qualification.application)],
            [say('plan'), qualification.plan],
            [say('timeLine'), qualification.timeLine],
            [say('obligations'), qualification.obligations.map(codeText).join(', ')],
            [say('contractReference'), contract?.reference ?? null],
            [say('nextAssessmentOn'), <Day key="next" of={qualification.nextAssessmentOn} />],
          ]}
        />
        <Text c="dimmed">{say(`about_${qualification.status}`)}</Text>
        <Lacking qualification={qualification} />
        <Decision qualification={qualification} />
        <Assessments qualification={qualification} />
        <Breaches qualification={qualification} />
        <HistorySection of={qualificationHistory(qualification.id)} />
      </Stack>
    </RecordPage>
  );
};

const Acts = ({ qualification }: Readonly<{ qualification: Qualification }>) => {
  const say = useText(qualificationMessages);
  const { roles } = useMe();
  const [open, setOpen] = useKept<QualificationAct>('qualifications.Acts.open');
  const acts = actsOn(qualification, roles);
  const Dialog = open === undefined ? undefined : QUALIFICATION_DIALOGS[open];
  return (
    <>
      <ActBar
        acts={acts.map((name, index) => ({ name, label: say(name), main: index === 0, closed: undefined }))}
        onAct={setOpen}
      />
      {Dialog !== undefined && <Dialog qualification={qualification} onClose={() => setOpen(undefined)} />}
    </>
  );
};
