import type { Locale } from '../../src/locale/resolve.js';

/** Elements that others show by tag, loaded when they are first needed; filled in where elements are registered. */
export const needs: { sorter?: (locale: Locale) => Promise<unknown> } = {};
