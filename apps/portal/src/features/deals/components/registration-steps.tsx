import { Button, Grid, Group, Stack, Stepper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { codeText } from '../../../shared/format/code-text';
import { countryName } from '../../../shared/format/countries';
import { moneyText, parseAmount } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { Facts } from '../../../shared/records/facts';
import { useMay } from '../../../shared/session/session';
import { RefusalNote } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import type { Choices } from '../../../shared/programme/choices.query';
import { organisationsQuery } from '../../../shared/organisations/organisations.query';
import { bomMessages } from '../bom.messages';
import { dealMessages } from '../deals.messages';
import { ESTIMATE_READERS } from '../api/estimate.query';
import { CheckPanel } from './check-panel';
import { DraftEstimatePanel } from './draft-estimate-panel';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { filledLines } from './pasted-lines';
import { FIELDS_OF_STEP, missingIn, checkOf, type Registration } from './registration';
import { CustomerFields, OpportunityFields } from './registration-fields';

type StepsProps = Readonly<{
  form: Registration;
  onChange: (changes: Partial<Registration>) => void;
  choices: Choices;
  act: string;
  onAct: () => void;
  acting: boolean;
  error: unknown;
  /** The step for its products, of a registration that is new. */
  products?: ReactNode;
  /** Below the steps: what is saved, what may be discarded. */
  footer?: ReactNode;
}>;

/** A registration in short steps, with the check beside it from the first one on. */
export const RegistrationSteps = ({
  form,
  onChange,
  choices,
  act,
  onAct,
  acting,
  error,
  products,
  footer,
}: StepsProps) => {
  const say = useText(dealMessages);
  const sayBom = useText(bomMessages);
  const earns = useMay()(...ESTIMATE_READERS);
  const [step, setStep] = useKept('deals.RegistrationSteps.step', 0);
  const [tried, setTried] = useState(false);
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const open = missingIn(form, FIELDS_OF_STEP[step] ?? [], choices.currency);
  const last = step === (products === undefined ? 2 : 3);
  const atProducts = step === 2 && !last;
  const fields = {
    form,
    onChange,
    choices,
    distributors: organisations.filter(({ kind }) => kind === 'distributor'),
    missing: tried ? open : [],
  };
  const goOn = (): void => {
    setTried(open.length > 0);
    if (open.length === 0) setStep(step + 1);
  };
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: atProducts ? 12 : 8 }}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (last) onAct();
            else goOn();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && last) onAct();
          }}
        >
          <Stack gap="lg">
            <Stepper active={step} size="sm" onStepClick={(to) => to < step && setStep(to)}>
              <Stepper.Step label={say('step1')} description={say('step1About')}>
                <CustomerFields {...fields} />
              </Stepper.Step>
              <Stepper.Step label={say('step2')} description={say('step2About')}>
                <OpportunityFields {...fields} />
              </Stepper.Step>
              {products !== undefined && (
                <Stepper.Step label={sayBom('products')} description={sayBom('stepAbout')}>
                  {products}
                </Stepper.Step>
              )}
              <Stepper.Step label={say('step3')} description={say('step3About')}>
                <Review form={form} currency={choices.currency} withProducts={products !== undefined} />
              </Stepper.Step>
            </Stepper>
            <RefusalNote error={error} />
            <Group justify="space-between">
              <div>{footer}</div>
              <Group>
                {step > 0 && (
                  <Button variant="default" onClick={() => setStep(step - 1)}>
                    {say('back')}
                  </Button>
                )}
                <Button type="submit" loading={acting}>
                  {last
                    ? act
                    : atProducts && filledLines(form.bom).length === 0
                      ? sayBom('skip')
                      : say('next')}
                </Button>
              </Group>
            </Group>
          </Stack>
        </form>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: atProducts ? 12 : 4 }} component="aside">
        <Stack gap="lg">
          <CheckPanel request={checkOf(form, choices.currency)} />
          {earns && !atProducts && <DraftEstimatePanel form={form} currency={choices.currency} />}
        </Stack>
      </Grid.Col>
    </Grid>
  );
};

type ReviewProps = Readonly<{ form: Registration; currency: string; withProducts: boolean }>;

const Review = ({ form, currency, withProducts }: ReviewProps) => {
  const say = useText(dealMessages);
  const sayBom = useText(bomMessages);
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  const amount = parseAmount(form.value, currency);
  return (
    <Stack gap="lg">
      <Facts
        of={[
          [say('customer'), form.customerName],
          [say('value'), amount === undefined ? form.value : moneyText({ amount, currency }, language)],
          [say('country'), countryName(form.country, language)],
          [say('domain'), form.domain || '–'],
          [say('region'), codeText(form.region)],
          [say('segment'), codeText(form.segment)],
          [say('dealType'), codeText(form.dealType)],
          [say('orderUse'), say(form.orderUse === 'nfr' ? 'nfr' : 'resale')],
          [say('productLines'), form.productLines.map(codeText).join(', ')],
          [say('closeDay'), <Day key="close" of={form.expectedCloseOn} />],
          [say('distributor'), nameOf(form.distributorId)],
          ...(withProducts
            ? [[sayBom('products'), sayBom('productsOf', { count: filledLines(form.bom).length })] as const]
            : []),
        ]}
      />
      <div>
        <Text fw={600}>{say('afterSubmit')}</Text>
        <Text size="sm">{say('chain')}</Text>
      </div>
    </Stack>
  );
};
