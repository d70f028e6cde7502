import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';
import { noAnswer } from './no-answer';
import { send } from './send';
import { serverUrl } from './server-url';

/** A person token of the demo's issuer: 15 minutes, acting as that persona. */
export const personToken = (persona: string): Promise<string> =>
  tokenFor(persona, { grant_type: 'urn:channel:persona', client_id: 'channel-cli', persona });

/** A token of the demo's machine, by client credentials as in earnest; it never decides. */
export const machineToken = (machine: string, secret: string, scopes: readonly string[]): Promise<string> =>
  tokenFor(machine, {
    ...{ grant_type: 'client_credentials', client_id: machine, client_secret: secret },
    scope: scopes.join(' '),
  });

const tokenFor = async (who: string, grant: Readonly<Record<string, string>>): Promise<string> => {
  const request = new Request(`${serverUrl()}/oidc/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...grant, resource: `${serverUrl()}/v1` }),
  });
  const response = await send(request).catch((error: unknown) => {
    throw noAnswer(serverUrl(), error);
  });
  const body = (await response.json().catch(() => ({}))) as {
    access_token?: string;
    error_description?: string;
  };
  if (body.access_token === undefined)
    throw new CliError(
      response.status === 404
        ? 'This server has no embedded issuer: it is not in demo mode. Get a token from its OIDC issuer.'
        : `No token for "${who}": ${body.error_description ?? `status ${String(response.status)}`}`,
      EXIT.failed,
      { code: 'NO_TOKEN', status: response.status },
    );
  return body.access_token;
};
