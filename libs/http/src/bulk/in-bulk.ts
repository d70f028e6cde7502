import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const IN_BULK = 'channel:in-bulk';

/**
 * A command that may be asked for many records at once (`POST /v1/bulk/{operation}`): each is decided by itself, with the
 * access, the four eyes and the revision of the command. Its path holds ids and nothing else.
 */
export const InBulk = (): MethodDecorator =>
  applyDecorators(SetMetadata(IN_BULK, true), ApiExtension('x-bulk', true));
