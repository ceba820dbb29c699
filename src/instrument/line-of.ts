/** The line on which JSON.parse stopped. Engines say it in their own ways, or not at all. */
export function lineOf(text: string, error: unknown): { line?: number } {
  const said = String(error);
  const at = /position (\d+)/.exec(said)?.[1];
  const line = at ? text.slice(0, Number(at)).split('\n').length : Number(/line (\d+)/.exec(said)?.[1]);
  return line ? { line } : {};
}
