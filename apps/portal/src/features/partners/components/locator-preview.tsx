import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { codeText } from '../../../shared/format/code-text';
import { countryName, countriesIn } from '../../../shared/format/countries';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { Dialog } from '../../../shared/ui/dialog';
import { Failure } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { WideTable } from '../../../shared/ui/wide-table';
import { locatorQuery, type LocatorEntry } from '../api/locator.query';
import { locatorMessages } from '../locator.messages';

/** What everybody would read, for the vendor to look at before the programme shows it. */
export const LocatorPreview = () => {
  const say = useText(locatorMessages);
  const [open, setOpen] = useKept('partners.LocatorPreview.open', false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {say('locator')}
      </Button>
      {open && <PreviewDialog onClose={() => setOpen(false)} />}
    </>
  );
};

const PreviewDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(locatorMessages);
  const { language } = useLocale();
  const [country, setCountry] = useKept('partners.LocatorPreview.country', '');
  const { data, error } = useQuery(locatorQuery(country));
  return (
    <Dialog title={say('locator')} size="xl" onClose={onClose}>
      <Stack gap="sm">
        <Text size="sm">{say('locatorAbout')}</Text>
        {data !== undefined && <Text size="sm">{say(data.public ? 'isPublic' : 'isNotPublic')}</Text>}
        <NativeSelect
          name="country"
          label={say('country')}
          value={country}
          data={[{ value: '', label: say('allCountries') }, ...countriesIn(language)]}
          onChange={({ currentTarget }) => setCountry(currentTarget.value)}
        />
        {error !== null && <Failure error={error} />}
        {data?.data.length === 0 && <Text>{say('nobody')}</Text>}
        {data !== undefined && data.data.length > 0 && <Entries of={data.data} />}
      </Stack>
    </Dialog>
  );
};

const Entries = ({ of }: Readonly<{ of: readonly LocatorEntry[] }>) => {
  const say = useText(locatorMessages);
  const { language } = useLocale();
  return (
    <WideTable minWidth={480}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {(['name', 'country', 'grade', 'roles', 'specialisations'] as const).map((column) => (
              <Table.Th key={column}>{say(column)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {of.map(({ id, name, country, grade, roles, specialisations }) => (
            <Table.Tr key={id}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{countryName(country, language)}</Table.Td>
              <Table.Td>{say(grade)}</Table.Td>
              <Table.Td>{roles.map(codeText).join(', ')}</Table.Td>
              <Table.Td>{specialisations.map(codeText).join(', ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
