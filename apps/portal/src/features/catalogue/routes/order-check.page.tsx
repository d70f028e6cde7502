import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { PartnerSelect } from '../../../shared/organisations/partner-select';
import { choicesQuery, type Choices } from '../../../shared/programme/choices.query';
import { useToday } from '../../../shared/programme/use-today';
import { useMe } from '../../../shared/session/session';
import { Failure, Loading } from '../../../shared/ui/states';
import { orderChecksQuery, type OrderQuestion, type OrderRoute } from '../api/order-check.query';
import { CatalogueSections } from '../components/catalogue-sections';
import { OrderAnswer } from '../components/order-answer';
import { orderCheckMessages } from '../order-check.messages';
import { PageHeading } from '../../../shared/ui/page-heading';

const ROUTES: readonly OrderRoute[] = ['distribution', 'direct'];

/** S5: order management, a distributor or a partner asks what may be ordered. */
export const OrderCheckPage = () => {
  const say = useText(orderCheckMessages);
  const [question, setQuestion] = useKept<OrderQuestion>('catalogue.OrderCheckPage.question');
  const choices = useQuery(choicesQuery);
  const checks = useQuery(orderChecksQuery(question));
  return (
    <Stack gap="sm">
      <CatalogueSections />
      <PageHeading>{say('title')}</PageHeading>
      <Text c="dimmed">{say('about')}</Text>
      {choices.isPending && <Loading rows={5} />}
      {choices.isError && <Failure error={choices.error} onRetry={() => void choices.refetch()} />}
      {choices.data !== undefined && <Question choices={choices.data} onAsk={setQuestion} />}
      {question !== undefined && checks.isPending && <Loading rows={3} />}
      {checks.isError && <Failure error={checks.error} onRetry={() => void checks.refetch()} />}
      {checks.data !== undefined && <OrderAnswer of={checks.data} />}
    </Stack>
  );
};

const partsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

type QuestionProps = Readonly<{ choices: Choices; onAsk: (question: OrderQuestion) => void }>;

const Question = ({ choices, onAsk }: QuestionProps) => {
  const say = useText(orderCheckMessages);
  const today = useToday();
  const { organisation } = useMe();
  const [partnerId, setPartner] = useKept(
    'catalogue.Question.partnerId',
    organisation.kind === 'partner' ? organisation.id : '',
  );
  const [parts, setParts] = useKept('catalogue.Question.parts', '');
  const [route, setRoute] = useKept<OrderRoute>('catalogue.Question.route', 'distribution');
  const [chosen, setRegion] = useKept<string>('catalogue.Question.chosen');
  const [on, setOn] = useKept<string>('catalogue.Question.on');
  const [asOf, setAsOf] = useKept('catalogue.Question.asOf', '');
  const region = chosen ?? choices.regions[0] ?? '';
  const skus = partsIn(parts);
  const asked: OrderQuestion = {
    partnerId,
    on: on ?? today,
    ...(asOf === '' ? {} : { asOf }),
    lines: skus.map((sku) => ({ sku, route, region })),
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(asked);
      }}
    >
      <Stack gap="sm" maw={720}>
        <Orderer kind={organisation.kind} value={partnerId} onChange={setPartner} />
        <Textarea
          name="lines"
          required
          autosize
          minRows={2}
          maxRows={12}
          label={say('parts')}
          description={say('partsHint')}
          value={parts}
          onChange={({ currentTarget }) => setParts(currentTarget.value)}
        />
        <Group align="flex-start">
          <NativeSelect
            name="route"
            label={say('route')}
            value={route}
            data={ROUTES.map((value) => ({ value, label: say(`route_${value}`) }))}
            onChange={({ currentTarget }) => setRoute(currentTarget.value as OrderRoute)}
          />
          <NativeSelect
            name="region"
            label={say('region')}
            value={region}
            data={choices.regions.map((value) => ({ value, label: codeText(value) }))}
            onChange={({ currentTarget }) => setRegion(currentTarget.value)}
          />
          <TextInput
            name="on"
            type="date"
            label={say('on')}
            value={on ?? today}
            onChange={({ currentTarget }) => setOn(currentTarget.value)}
          />
          <TextInput
            name="asOf"
            type="date"
            label={say('asOf')}
            description={say('asOfHint')}
            inputWrapperOrder={['label', 'input', 'description']}
            max={today}
            value={asOf}
            onChange={({ currentTarget }) => setAsOf(currentTarget.value)}
          />
        </Group>
        <Group>
          <Button type="submit" disabled={partnerId === '' || skus.length === 0 || region === ''}>
            {say('ask')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

type OrdererProps = Readonly<{ kind: string; value: string; onChange: (partnerId: string) => void }>;
/** The vendor chooses, a distributor names by its code, a partner asks for itself. */
const Orderer = ({ kind, value, onChange }: OrdererProps) => {
  const say = useText(orderCheckMessages);
  if (kind === 'partner') return null;
  if (kind === 'vendor') return <PartnerSelect value={value} onChange={onChange} />;
  return (
    <TextInput
      name="partnerId"
      required
      label={say('partner')}
      description={say('partnerHint')}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
    />
  );
};
