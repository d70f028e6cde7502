export * from './act';
export * from './calendar';
export * from './currency';
export * from './decider';
export * from './each-type';
export * from './json';
export * from './money';
export * from './rational';
