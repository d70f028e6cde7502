import { FileInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { useText } from '../../../shared/i18n/locale';
import { useDraftVersion } from '../api/version-commands';
import { versionMessages } from '../version.messages';

type Definition = Readonly<Record<string, unknown>>;

const isDefinition = (value: unknown): value is Definition =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands in a file; nothing where it is no object of JSON. */
const definitionIn = async (file: File): Promise<Definition | undefined> => {
  try {
    const value: unknown = JSON.parse(await file.text());
    return isDefinition(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** A version is written as data, in an editor that knows its schema, and checked here as a whole. */
export const DraftDialog = ({
  programmeId,
  onClose,
}: Readonly<{ programmeId: string; onClose: () => void }>) => {
  const say = useText(versionMessages);
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState(false);
  const command = useDraftVersion(
    programmeId,
    ({ version }) => void navigate({ to: `/programme/${programmeId}/versions/${String(version)}` }),
  );
  const draft = async (from: File): Promise<void> => {
    const definition = await definitionIn(from);
    setWrong(definition === undefined);
    if (definition !== undefined) command.run({ definition });
  };
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'draft')}
      onAct={() => {
        if (file !== null) void draft(file);
      }}
    >
      <FileInput
        name="file"
        required
        label={say('file')}
        accept=".json,application/json"
        value={file}
        error={wrong && say('notJson')}
        onChange={setFile}
        clearable
      />
    </DecisionDialog>
  );
};
