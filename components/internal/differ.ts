/** Whether two lists hold other values, or one holds more. */
export const differ = (some: unknown[], others: unknown[]): boolean =>
  some.length !== others.length || some.some((one, index) => !Object.is(one, others[index]));
