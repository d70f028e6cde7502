/** Where `@ApiOperation` keeps what it says. */
const OPERATION = 'swagger/apiOperation';

/** The name that a handler has in the description of the API; `undefined` for one that stands in none. */
export const operationIdOf = (handler: object): string | undefined =>
  (Reflect.getMetadata(OPERATION, handler) as Readonly<{ operationId?: string }> | undefined)?.operationId;
