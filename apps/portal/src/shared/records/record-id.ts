import { useParams } from '@tanstack/react-router';

/** The id of the record that the address names, by the name that its route gives it. */
export const useRecordId = (name: string): string => {
  const parameters: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return parameters[name] ?? '';
};
