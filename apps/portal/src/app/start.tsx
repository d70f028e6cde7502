import { Anchor } from '@mantine/core';
import { Link, Navigate } from '@tanstack/react-router';
import { useText } from '../shared/i18n/locale';
import { useMe } from '../shared/session/session';
import { Empty } from '../shared/ui/states';
import { appMessages } from './app.messages';
import { pagesOf, startOf } from './navigation';

/** The first page of whoever signed in. */
export const Start = () => {
  const say = useText(appMessages);
  const { roles } = useMe();
  if (roles.length === 0)
    return (
      <Empty
        title={say('noRole')}
        action={
          <Anchor component={Link} to="/join">
            {say('acceptInvitation')}
          </Anchor>
        }
      >
        {say('noRoleAbout')}
      </Empty>
    );
  return <Navigate to={pagesOf(roles).length === 0 ? '/preferences' : startOf(roles)} replace />;
};
