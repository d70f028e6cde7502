import { Button, Code, ScrollArea, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ActBar } from '../../../shared/decisions/act-bar';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { download } from '../../../shared/lists/csv';
import { Facts } from '../../../shared/records/facts';
import { personField } from '../../../shared/people/person-name';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { useMay, useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { Day, Instant } from '../../../shared/ui/values';
import { useWhyNotApproveVersion, versionQuery, type Version } from '../api/version-commands';
import { Simulations } from '../components/simulations';
import { actsOn, type VersionAct } from '../components/version-acts';
import { VERSION_DIALOGS } from '../components/version-dialogs';
import { versionMessages } from '../version.messages';

/** C8: one version of the programme, from its draft until another takes its place. */
export const VersionPage = () => {
  const named = { programmeId: useRecordId('programmeId'), version: Number(useRecordId('version')) };
  const version = useQuery(versionQuery(named));
  if (version.isPending) return <Loading rows={8} />;
  if (version.isError) return <Failure error={version.error} onRetry={() => void version.refetch()} />;
  return <VersionRecord of={version.data} />;
};

const VersionRecord = ({ of }: Readonly<{ of: Version }>) => {
  const say = useText(versionMessages);
  const text = JSON.stringify(of.definition, null, 2);
  return (
    <RecordPage
      back={{ to: '/programme', label: say('back') }}
      title={say('title', { version: String(of.version) })}
      number={`${of.title}, ${of.programmeId}`}
      called={say('title', { version: String(of.version) })}
      status={<StatusWord status={of.status} />}
      actions={<Acts of={of} />}
      aside={null}
    >
      <Stack gap="lg">
        <Facts
          of={[
            [say('from'), <Day key="from" of={of.effectiveFrom} />],
            [say('draftedBy'), personField(of.draftedBy)],
            [say('drafted'), <Instant key="drafted" of={of.draftedAt} />],
            [say('submittedBy'), personField(of.submittedBy)],
            [say('approvedBy'), personField(of.approvedBy)],
            [say('approved'), <Instant key="approved" of={of.approvedAt} />],
          ]}
        />
        <TriedByReaders of={of} />
        <Title order={2} size="h4">
          {say('definition')}
        </Title>
        <Button
          variant="default"
          w="max-content"
          onClick={() => download(`${of.programmeId}-${String(of.version)}.json`, text, 'application/json')}
        >
          {say('download')}
        </Button>
        <ScrollArea.Autosize mah={420} viewportProps={{ tabIndex: 0, 'aria-label': say('definition') }}>
          <Code block>{text}</Code>
        </ScrollArea.Autosize>
      </Stack>
    </RecordPage>
  );
};

/** It shows what partners were issued: not for everybody who reads the rules. */
const TriedByReaders = ({ of }: Readonly<{ of: Version }>) => {
  const reads = useMay()(
    'programme.author',
    'programme.approver',
    'finance.analyst',
    'finance.approver',
    'auditor',
  );
  return reads ? <Simulations of={of} /> : null;
};

const Acts = ({ of }: Readonly<{ of: Version }>) => {
  const say = useText(versionMessages);
  const { roles } = useMe();
  const approves = useMay()('programme.approver');
  const acts = actsOn(of, roles);
  const whyNot = useWhyNotApproveVersion(of, approves && acts.includes('approve'));
  const [open, setOpen] = useKept<VersionAct>('programme.Acts.open');
  const Dialog = open === undefined ? undefined : VERSION_DIALOGS[open];
  const closed = approves ? whyNot : say('needsApprover');
  return (
    <>
      <ActBar
        acts={acts.map((name, at) => ({
          ...{ name, label: say(name), main: at === 0 },
          closed: name === 'approve' ? closed : undefined,
        }))}
        onAct={setOpen}
      />
      {Dialog !== undefined && <Dialog of={of} onClose={() => setOpen(undefined)} />}
    </>
  );
};
