export * from './calendar';
export * from './currency';
export * from './decider';
export * from './json';
export * from './money';
export * from './rational';
