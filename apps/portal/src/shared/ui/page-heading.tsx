import { Title } from '@mantine/core';
import { useTitlePart } from './page-title';

/** What a page is called, on it and in the title of its window. */
export const PageHeading = ({ children }: Readonly<{ children: string }>) => {
  useTitlePart('heading', children);
  return (
    <Title order={1} size="h2">
      {children}
    </Title>
  );
};
