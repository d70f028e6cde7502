import type { GermanForms } from '@channel/kernel';

/** What the validator of bodies says by itself, in German. */
export const VALIDATOR_IN_GERMAN: GermanForms = {
  '{0} must be a string': '{0} muss ein Text sein',
  '{0} must be a boolean value': '{0} muss true oder false sein',
  '{0} must be an integer number': '{0} muss eine ganze Zahl sein',
  '{0} must be an array': '{0} muss eine Liste sein',
  '{0} must be one of the following values: {1}': '{0} muss eines von diesen sein: {1}',
  '{0} must be longer than or equal to {1} characters': '{0} muss mindestens {1} Zeichen haben',
  '{0} must be shorter than or equal to {1} characters': '{0} darf höchstens {1} Zeichen haben',
  '{0} must be longer than or equal to {1} and shorter than or equal to {2} characters':
    '{0} muss {1} bis {2} Zeichen haben',
  '{0} must not be less than {1}': '{0} darf nicht kleiner sein als {1}',
  '{0} must not be greater than {1}': '{0} darf nicht größer sein als {1}',
  '{0} must contain at least {1} elements': '{0} muss mindestens {1} Einträge haben',
  '{0} must contain no more than {1} elements': '{0} darf höchstens {1} Einträge haben',
  'nested property {0} must be either object or array': '{0} muss ein Objekt oder eine Liste sein',
  'each value in {0} must be a string': 'jeder Wert in {0} muss ein Text sein',
  'each value in {0} must be one of the following values: {1}':
    'jeder Wert in {0} muss eines von diesen sein: {1}',
  'each value in {0} must be longer than or equal to {1} characters':
    'jeder Wert in {0} muss mindestens {1} Zeichen haben',
  'each value in {0} must be shorter than or equal to {1} characters':
    'jeder Wert in {0} darf höchstens {1} Zeichen haben',
  'each value in {0} must be longer than or equal to {1} and shorter than or equal to {2} characters':
    'jeder Wert in {0} muss {1} bis {2} Zeichen haben',
  'each value in nested property {0} must be either object or array':
    'jeder Wert in {0} muss ein Objekt oder eine Liste sein',
};
