export * from './result.js';
export * from './uuid.js';
