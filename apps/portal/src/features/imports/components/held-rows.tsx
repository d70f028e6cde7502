import { Button, Group, Text, Title } from '@mantine/core';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay } from '../../../shared/session/session';
import { Table } from '../../../shared/ui/table';
import { useAcceptHeldRows, useSkipHeldRows } from '../api/import-commands';
import type { Import } from '../api/imports.query';
import { importMessages } from '../imports.messages';
import { useRowCodeText } from './use-row-text';

type Found = Import['findings'][number];

/** What was found, by its code; rows that are held are decided together, with a reason. */
export const Findings = ({ of }: Readonly<{ of: Import }>) => {
  const say = useText(importMessages);
  const sentence = useRowCodeText();
  if (of.findings.length === 0) return null;
  return (
    <section aria-label={say('findings')}>
      <Title order={2} size="h4" mb="xs">
        {say('findings')}
      </Title>
      <Table>
        <Table.Tbody>
          {of.findings.map((finding) => (
            <Table.Tr key={`${finding.code}${finding.severity}`}>
              <Table.Td>
                <Text size="sm">{sentence(finding.code)}</Text>
                <Text size="sm" c="dimmed" ff="monospace">
                  {finding.code}
                </Text>
              </Table.Td>
              <Table.Td>{say('finding', { rows: finding.rows })}</Table.Td>
              <Table.Td ta="right">
                {finding.severity === 'held' && <Decide of={of} held={finding} />}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};

const OPEN: readonly Import['status'][] = ['checked', 'applied'];

const Decide = ({ of, held }: Readonly<{ of: Import; held: Found }>) => {
  const say = useText(importMessages);
  const decides = useMay()('distributor.admin', 'partner.admin');
  const [open, setOpen] = useKept<'accept' | 'skip'>(`imports.Decide.open.${held.code}`);
  const onClose = (): void => setOpen(undefined);
  const accept = useAcceptHeldRows({ of, onDone: onClose });
  const skip = useSkipHeldRows({ of, onDone: onClose });
  const { code, rows } = held;
  if (!decides || (of.counts.held ?? 0) === 0 || !OPEN.includes(of.status)) return null;
  return (
    <Group gap={4} justify="flex-end">
      <Button size="xs" variant="default" onClick={() => setOpen('accept')}>
        {say('accept')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setOpen('skip')}>
        {say('skip')}
      </Button>
      {open === 'accept' && (
        <ReasonDialog
          {...decisionWords(say, 'accept', { code, rows })}
          command={{ ...accept, run: (reason) => accept.run({ code, reason }) }}
          onClose={onClose}
        />
      )}
      {open === 'skip' && (
        <ReasonDialog
          {...decisionWords(say, 'skip', { code, rows })}
          command={{ ...skip, run: (reason) => skip.run({ code, reason }) }}
          onClose={onClose}
        />
      )}
    </Group>
  );
};
