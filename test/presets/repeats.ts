/** Items that follow one of the same sort. */
export const repeats = <T>(list: readonly T[], of: (item: T) => string): T[] =>
  list.filter((item, index) => index > 0 && of(item) === of(list[index - 1]!));
