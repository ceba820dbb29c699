/** An attribute that holds JSON. What is not JSON stays a text: markup never throws. */
export const jsonAttribute = {
  fromAttribute(text: string | null): unknown {
    try {
      return text === null ? undefined : (JSON.parse(text) as unknown);
    } catch {
      return text;
    }
  },
};
