/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { AdmitPersonCommand } from './features/admit-person/admit-person.handler';
export { GrantRoleCommand } from './features/grant-role/grant-role.handler';
