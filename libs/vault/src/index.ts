export { installationKey, KEY_BYTES } from './installation-key';
export { open, seal, WrongKey, type Sealed } from './sealing';
