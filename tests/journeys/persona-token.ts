/** A token of a persona of a demo, as `./channel token` gets it. */
export const personaToken = async (url: string, persona: string): Promise<string> => {
  const body = new URLSearchParams({
    ...{ grant_type: 'urn:channel:persona', client_id: 'channel-cli', persona },
    resource: `${url}/v1`,
  });
  const response = await fetch(`${url}/oidc/token`, { method: 'POST', body });
  return ((await response.json()) as { access_token: string }).access_token;
};
