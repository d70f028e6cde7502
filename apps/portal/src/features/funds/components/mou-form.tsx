import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { Icon } from '../../../shared/ui/icons';
import { RefusalNote } from '../../../shared/ui/states';
import { mouMessages } from '../mou.messages';
import { MouFields } from './mou-fields';
import { bodyOf, isComplete, type TypedTerms } from './mou-terms';
import { PageHeading } from '../../../shared/ui/page-heading';

type Terms = ReturnType<typeof bodyOf>;
type Props = Readonly<{
  title: string;
  about: string;
  back: Readonly<{ to: string; label: string }>;
  begins: TypedTerms;
  currency: string;
  /** What is asked for beside the terms. */
  children?: ReactNode;
  /** Whether it says everything. */
  ready?: boolean;
  onTry: (terms: Terms) => Promise<unknown>;
  command: Readonly<{ run: (terms: Terms) => void; running: boolean; error: unknown }>;
}>;

/** Terms of an agreement: what stands against them is said before they are proposed. */
export const MouForm = (props: Props) => {
  const { title, about, back, begins, currency, children, ready = true, onTry, command } = props;
  const say = useText(mouMessages);
  const [terms, setTerms] = useKept('funds.MouForm.terms', begins);
  const check = useMutation({ mutationFn: onTry });
  const complete = ready && isComplete(terms, currency);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        command.run(bodyOf(terms, currency));
      }}
    >
      <Stack gap="md" maw={760}>
        <Anchor component={Link} to={back.to} size="sm" w="max-content">
          {back.label}
        </Anchor>
        <PageHeading>{title}</PageHeading>
        <Text c="dimmed">{about}</Text>
        {children}
        <MouFields
          {...{ terms, currency }}
          onChange={(changes) => {
            setTerms({ ...terms, ...changes });
            check.reset();
          }}
        />
        {check.isSuccess && (
          <Alert color="teal" icon={<Icon name="check" />} role="status">
            {say('isFine')}
          </Alert>
        )}
        <RefusalNote error={command.error ?? check.error} />
        <Group>
          <Button
            variant="default"
            disabled={!complete}
            loading={check.isPending}
            onClick={() => check.mutate(bodyOf(terms, currency))}
          >
            {say('check')}
          </Button>
          <Button type="submit" disabled={!complete} loading={command.running}>
            {say('sendProposal')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
