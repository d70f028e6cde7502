export * from './access';
export * from './answer';
export * from './fields';
export * from './list';
export * from './operation';
export * from './problem';
