/** Elements that others show by tag, loaded when they are first needed; filled in where elements are registered. */
export const needs: { sorter?: () => Promise<unknown> } = {};
